#include "model/base/result.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>
#include <memory>

using dateline::base::Error;
using dateline::base::Result;

TEST_CASE("a result holds a value or the error that stood in its way")
{
    const Result<int> good = 7;
    const Result<int> bad = Error::notFound(QStringLiteral("There is no such file."));

    REQUIRE(good.has_value());
    CHECK(*good == 7);
    REQUIRE_FALSE(bad.has_value());
    CHECK(bad.error().kind == Error::Kind::NotFound);
    CHECK(bad.error().message == QStringLiteral("There is no such file."));
    CHECK(bad.value_or(3) == 3);
    CHECK(good.value_or(3) == 7);
}

TEST_CASE("a result without a value succeeds by default")
{
    const Result<void> good;
    const Result<void> bad = Error::io(QStringLiteral("The disk is full."));

    CHECK(good.has_value());
    REQUIRE_FALSE(static_cast<bool>(bad));
    CHECK(bad.error().kind == Error::Kind::Io);
}

TEST_CASE("a value can be moved out of a result")
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(4);
    const std::unique_ptr<int> taken = std::move(result).value();
    CHECK(*taken == 4);
}

TEST_CASE("an error is never mistaken for a value of the same type")
{
    const Result<QString> result = QStringLiteral("text");
    REQUIRE(result);
    CHECK(*result == QStringLiteral("text"));
}
