#include "model/store/search_query.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using dateline::store::searchExpression;
using namespace Qt::StringLiterals;

TEST_CASE("typed words become an expression in which nothing is an operator")
{
    const std::pair<QString, QString> cases[] = {
        {u"harbour"_s, u"\"harbour\""_s},
        {u"  harbour   crane "_s, u"\"harbour\" AND \"crane\""_s},
        {u"\"harbour crane\" fell"_s, u"\"harbour crane\" AND \"fell\""_s},
        {u"harb*"_s, u"\"harb\" *"_s},
        {u"\"old harb\"*"_s, u"\"old harb\" *"_s},
        {u"harbour -crane"_s, u"(\"harbour\") NOT (\"crane\")"_s},
        {u"a -b -\"c d\" e"_s, u"(\"a\" AND \"e\") NOT (\"b\" OR \"c d\")"_s},
        {u"harbour AND crane"_s, u"\"harbour\" AND \"AND\" AND \"crane\""_s},
        {u"title:x"_s, u"\"title:x\""_s},
        {u"well-known"_s, u"\"well-known\""_s},
        {u"say\"twice"_s, u"\"say\" AND \"twice\""_s},
        {u"“curly quotes”"_s, u"\"curly quotes\""_s},
        {u"\"not closed"_s, u"\"not closed\""_s},
    };
    for (const auto& [typed, expression] : cases)
        CHECK(searchExpression(typed) == expression);
}

TEST_CASE("where there is nothing to look for the expression is empty")
{
    for (const QString& typed :
         {u""_s, u" "_s, u"\""_s, u"()"_s, u"-"_s, u"-excluded"_s, u"* -*"_s, u"…"_s, u"😀"_s})
        CHECK(searchExpression(typed).isEmpty());
}

TEST_CASE("very many words are cut off before FTS5 gives up")
{
    CHECK(searchExpression(u"word "_s.repeated(1000)).count(u"AND"_s) == 63);
}
