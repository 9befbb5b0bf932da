#include "model/importers/words/word_list_reader.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::importers::words;
using namespace Qt::StringLiterals;
using article::EntityType;

namespace {

WordListReading read(const QByteArray& bytes, std::optional<EntityType> type = {})
{
    const auto reading = readWordList(QByteArrayView(bytes), type);
    REQUIRE(reading);
    return *reading;
}

/// "2 Ana Bek (person): Bek, A. Bek", with what is wrong behind it.
QStringList lines(const WordListReading& reading)
{
    QStringList lines;
    for (const WordListReading::Row& row : reading.rows) {
        QString line =
            u"%1 %2 (%3)"_s.arg(row.line).arg(row.row.entity.name, article::toString(row.row.entity.type));
        if (!row.row.aliases.isEmpty())
            line += u": "_s + row.row.aliases.join(u", "_s);
        if (!row.problem.isEmpty())
            line += u" - "_s + row.problem;
        lines << line;
    }
    return lines;
}

QString problemOf(const QByteArray& bytes, std::optional<EntityType> type = EntityType::Person)
{
    const WordListReading reading = read(bytes, type);
    CHECK_FALSE(reading.isGood());
    return reading.rows.back().problem;
}

const QString types = u"Types are person, place, organization, group, event and work."_s;

} // namespace

TEST_CASE("a plain list has one name on a line and takes types from its comments or from whoever reads it")
{
    const QByteArray list = "Ana Bek\n\n  Tom\tNguyen \n# people above\n# type: place\nPort Averra\n";
    CHECK(lines(read(list, EntityType::Person)) ==
          QStringList{u"1 Ana Bek (person)"_s, u"3 Tom Nguyen (person)"_s, u"6 Port Averra (place)"_s});
    CHECK(lines(read("# Type: Organisation\nHarbour Authority")) ==
          QStringList{u"2 Harbour Authority (organization)"_s});
    CHECK(lines(read("Smith, John; or Jack\n", EntityType::Person)) ==
          QStringList{u"1 Smith, John; or Jack (person)"_s});
}

TEST_CASE(
    "a table has names, types and aliases in columns of any order, separated by commas, semicolons or tabs")
{
    const QStringList expected{u"2 Ana Bek (person): Bek, A. Bek"_s, u"3 Port Averra (place)"_s};
    CHECK(lines(read("name,type,aliases\nAna Bek,person,Bek|A. Bek\nPort Averra,place,\n")) == expected);
    CHECK(lines(read("Aliases;Name;Type\nBek|A. Bek;Ana Bek;PERSON\n;Port Averra;loc\n")) == expected);
    CHECK(lines(read("name\tnote\ttype\taliases\nAna Bek\t!\tper\tBek | A. Bek | Ana Bek | Bek\n"
                     "Port Averra\t\tplace")) == expected);
    CHECK(lines(read("name\nBek, Ana\n", EntityType::Person)) == QStringList{u"2 Bek, Ana (person)"_s});
}

TEST_CASE("fields in quotation marks hold separators, line ends and quotation marks")
{
    CHECK(lines(read("name,type\n\"Bek, Ana\",person\n\"The "
                     "\"\"Crane\"\"\",work\n\"Port\nAverra\",place\nRix,place\n")) ==
          QStringList{u"2 Bek, Ana (person)"_s, u"3 The \"Crane\" (work)"_s, u"4 Port Averra (place)"_s,
                      u"6 Rix (place)"_s});
    CHECK(lines(read("name,type,aliases\nA,work,\"B, C|D\\|E|F\\\\\"\n")) ==
          QStringList{u"2 A (work): B, C, D|E, F\\"_s});
    CHECK(lines(read("name,type\n'=Sum,work\n'Tis,work\n")) ==
          QStringList{u"2 =Sum (work)"_s, u"3 'Tis (work)"_s});
}

TEST_CASE("a byte order mark, any line ends and other encodings are read, and a guess is told")
{
    const QStringList expected{u"2 Zoë Müller (person)"_s, u"3 Rix (place)"_s};
    const QString table = u"name;type\r\nZoë Müller;person\r\nRix;place\r\n"_s;
    CHECK(lines(read("\xEF\xBB\xBF" + table.toUtf8())) == expected);
    CHECK(read(table.toUtf8()).notes.isEmpty());
    QByteArray wide("\xFF\xFE", 2);
    for (const QChar letter : table) {
        wide += static_cast<char>(letter.unicode() & 0xFF);
        wide += static_cast<char>(letter.unicode() >> 8);
    }
    CHECK(lines(read(wide)) == expected);
    const WordListReading guessed = read(table.toLatin1());
    CHECK(lines(guessed) == expected);
    CHECK(guessed.notes.size() == 1);
    CHECK(lines(read("name,type\rRix,place\r")) == QStringList{u"2 Rix (place)"_s});
}

TEST_CASE("what is wrong with a row is said of the row")
{
    CHECK(problemOf("name,type\nRix,alien\n") == u"There is no type “alien”. "_s + types);
    CHECK(problemOf("name,type\nRix,\n", {}) == u"The type is missing. "_s + types);
    CHECK(problemOf("Rix", {}) == u"The type is missing. "_s + types);
    CHECK(problemOf("# type: alien\nRix") == u"There is no type “alien”. "_s + types);
    CHECK(problemOf("name,type\n,place\n") == u"The name is missing.");
    CHECK(problemOf("---") == u"“---” has neither a letter nor a digit.");
    CHECK(problemOf("name,aliases\nRix,R|?!\n") == u"“?!” has neither a letter nor a digit.");
    CHECK(problemOf(QByteArray(201, 'x')) ==
          u"“xxxxxxxxxxxxxxxxxxxx…” is too long: a name has at most 200 characters.");
    CHECK(read(QByteArray(200, 'x'), EntityType::Work).isGood());
    CHECK(problemOf("name,type\n\"Rix,place\nBek,person\n") ==
          u"A quotation mark opens a field here and none closes it.");
    CHECK(problemOf("name,type,aliases\nRix,place,R,X\n") ==
          u"The row has 4 fields, the first line only 3. Put words with a separator in quotation marks, and "
          "“|” between aliases.");
    CHECK(problemOf("name,type\nM\xEF\xBF\xBDller,person\n") ==
          u"“M\uFFFDller” has characters that could not be read. Save the file as UTF-8.");
}

TEST_CASE("rows of one entity are put together, rows that contradict each other are told from the second on")
{
    const WordListReading merged =
        read("name,type,aliases\nUnited Nations,org,UN\nRix,place,\nUnited Nations,organization,UN|U.N.\n");
    CHECK(lines(merged) == QStringList{u"2 United Nations (organization): UN, U.N."_s, u"3 Rix (place)"_s});
    CHECK(merged.notes ==
          QList<base::Issue>{{base::Issue::Severity::Note,
                              u"“United Nations” stands in line 2 already; both are one."_s, u"line 4"_s}});
    CHECK(lines(read("name,type,aliases\nUnited Nations,org,UN\nRix,alien,UN\nUnion,org,UN\nRix,place,\n"
                     "Rix,person,\n")) ==
          QStringList{
              u"2 United Nations (organization): UN"_s,
              u"3 Rix (person): UN - There is no type “alien”. "_s + types,
              u"4 Union (organization): UN - “UN” stands for “United Nations” in another row already."_s,
              u"5 Rix (place)"_s, u"6 Rix (person) - “Rix” has a row with another type already."_s});
}

TEST_CASE("what is no list of names is refused as a whole")
{
    using Kind = base::Error::Kind;
    const auto refusal = [](const QByteArray& bytes) {
        const auto reading = readWordList(QByteArrayView(bytes), EntityType::Person);
        REQUIRE_FALSE(reading);
        return reading.error();
    };
    CHECK(refusal({}) == base::Error::invalid(u"The list holds no names."_s));
    CHECK(refusal("\xEF\xBB\xBF\n  \n# only this\n").message == u"The list holds no names.");
    CHECK(refusal("name,type,aliases\n").message == u"The list holds no names.");
    CHECK(refusal(QByteArray("PK\x03\x04\0\0\0\0name", 12)).kind == Kind::Invalid);
    CHECK(refusal(QByteArray(4 * 1024 * 1024 + 1, 'x')).kind == Kind::TooLarge);
}

TEST_CASE("a file tells why it cannot be read, and one that is called a table has to be one")
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    CHECK(readWordListFile(folder.filePath(u"none.csv"_s), {}).error().kind == base::Error::Kind::NotFound);
    CHECK(readWordListFile(folder.path(), {}).error().kind == base::Error::Kind::Invalid);
    CHECK(readWordListFile(write(u"empty.csv"_s, {}), {}).error().message == u"“empty.csv” is empty.");
    CHECK(readWordListFile(write(u"bare.CSV"_s, "Rix,place\n"), {}).error().message ==
          u"The first line of a CSV list names its columns: name,type,aliases. This one has none called "
          u"“name”.");
    const auto plain = readWordListFile(write(u"plain.txt"_s, "Rix,place\n"), EntityType::Place);
    REQUIRE(plain);
    CHECK(lines(*plain) == QStringList{u"1 Rix,place (place)"_s});
    const auto table = readWordListFile(write(u"table.txt"_s, "\n\nname,type\nRix,place\n"), {});
    REQUIRE(table);
    CHECK(lines(*table) == QStringList{u"4 Rix (place)"_s});
}
