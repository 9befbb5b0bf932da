#include "model/export/word_list_csv.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::EntityType;

TEST_CASE("a word list is written as a table with its aliases in one column")
{
    const article::WordList list{{{u"Ana Bek"_s, EntityType::Person}, {u"Bek, Ana"_s, u"A|B\\"_s}},
                                 {{u"=Rix"_s, EntityType::Place}, {}}};
    CHECK(exporting::wordListCsv(list) == u"name,type,aliases\r\n"
                                          "Ana Bek,person,\"Bek, Ana|A\\|B\\\\\"\r\n"
                                          "'=Rix,place,\r\n");
    CHECK(exporting::wordListCsv({}) == u"name,type,aliases\r\n");
}
