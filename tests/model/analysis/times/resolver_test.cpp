#include "model/analysis/times/resolver.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>
