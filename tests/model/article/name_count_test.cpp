#include "model/article/name_count.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("an entity's names are counted without pronouns and descriptions")
{
    article::Entity entity;
    CHECK(article::nameCount(entity) == 0);
    entity.mentions = {{{0, 3}, article::MentionKind::Name, {}},
                       {{5, 7}, article::MentionKind::Pronoun, {}},
                       {{9, 20}, article::MentionKind::Nominal, {}},
                       {{22, 25}, article::MentionKind::Name, {}}};
    CHECK(article::nameCount(entity) == 2);
}
