#include "model/analysis/figures/number_reader.h"

#include "model/text/word_shape.h"

#include <QHash>

namespace dateline::analysis::figures {

using Kind = text::Token::Kind;

namespace {

const QHash<QString, double>& smallNumbers()
{
    static const QHash<QString, double> numbers = [] {
        static constexpr const char16_t* words[] = {
            u"zero",     u"one",     u"two",     u"three",     u"four",     u"five",    u"six",
            u"seven",    u"eight",   u"nine",    u"ten",       u"eleven",   u"twelve",  u"thirteen",
            u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
        static constexpr const char16_t* tens[] = {u"twenty", u"thirty",  u"forty",  u"fifty",
                                                   u"sixty",  u"seventy", u"eighty", u"ninety"};
        QHash<QString, double> table;
        double value = 0;
        for (const char16_t* word : words)
            table.insert(QString::fromUtf16(word), value++);
        value = 20;
        for (const char16_t* word : tens) {
            for (int unit = 1; unit < 10; ++unit)
                table.insert(QString::fromUtf16(word) + u'-' + QString::fromUtf16(words[unit]), value + unit);
            table.insert(QString::fromUtf16(word), value);
            value += 10;
        }
        return table;
    }();
    return numbers;
}

double scaleOf(const QString& word)
{
    static const QHash<QString, double> scales{
        {QStringLiteral("dozen"), 12},     {QStringLiteral("hundred"), 100},
        {QStringLiteral("thousand"), 1e3}, {QStringLiteral("million"), 1e6},
        {QStringLiteral("m"), 1e6},        {QStringLiteral("mn"), 1e6},
        {QStringLiteral("billion"), 1e9},  {QStringLiteral("bn"), 1e9},
        {QStringLiteral("b"), 1e9},        {QStringLiteral("trillion"), 1e12},
        {QStringLiteral("tn"), 1e12},
    };
    return scales.value(word, 0);
}

double indefiniteOf(const QString& word)
{
    static const QHash<QString, double> words{
        {QStringLiteral("dozens"), 24},    {QStringLiteral("scores"), 40},
        {QStringLiteral("hundreds"), 200}, {QStringLiteral("thousands"), 2000},
        {QStringLiteral("millions"), 2e6},
    };
    return words.value(word, 0);
}

class Reader
{
public:
    Reader(const Document& document, qsizetype limit) : m_document(document), m_limit(limit) {}

    std::optional<Number> read(qsizetype token) const
    {
        Number number{token, token + 1, 0, false};
        if (const double many = indefiniteOf(word(token)); many > 0)
            return readIndefinite(number, many);
        const bool article = word(token) == u"a" || word(token) == u"an";
        if (article && scaleOf(word(token + 1)) >= 12 && word(token + 1).size() > 2)
            number.value = 1;
        else if (const auto value = plain(token))
            number.value = *value;
        else
            return std::nullopt;
        readScales(number);
        return number;
    }

private:
    QString word(qsizetype token) const
    {
        return token < m_limit ? text::folded(m_document.word(token)) : QString();
    }

    std::optional<double> plain(qsizetype token) const
    {
        if (m_document.tokens[std::size_t(token)].kind == Kind::Number)
            return digits(m_document.word(token));
        const auto& numbers = smallNumbers();
        const auto found = numbers.constFind(word(token));
        return found == numbers.cend() ? std::nullopt : std::optional(*found);
    }

    /// "1,500" and "4.5", but not "15:30", "2010-05-14" or "3/4".
    static std::optional<double> digits(QStringView surface)
    {
        QString plain = surface.toString();
        plain.remove(u',');
        bool ok = false;
        const double value = plain.toDouble(&ok);
        return ok && plain.front().isDigit() ? std::optional(value) : std::nullopt;
    }

    /// "Two hundred", "4.5 million", "three hundred and twelve".
    void readScales(Number& number) const
    {
        while (const double scale = scaleOf(word(number.end))) {
            number.value *= scale;
            ++number.end;
            const bool joined = word(number.end) == u"and";
            const qsizetype rest = number.end + (joined ? 1 : 0);
            const auto more = smallNumbers().constFind(word(rest));
            if (scale >= 100 && more != smallNumbers().cend()) {
                number.value += *more;
                number.end = rest + 1;
            }
        }
    }

    /// "Hundreds", "tens of thousands", "dozens".
    std::optional<Number> readIndefinite(Number number, double many) const
    {
        number.indefinite = true;
        number.value = many;
        if (word(number.end) == u"of") {
            if (const double more = indefiniteOf(word(number.end + 1)); more > many) {
                number.value = many / 2 * more;
                number.end += 2;
            }
        }
        return number;
    }

    const Document& m_document;
    qsizetype m_limit;
};

} // namespace

std::optional<Number> readNumber(const Document& document, qsizetype token, qsizetype limit)
{
    return token < limit ? Reader(document, limit).read(token) : std::nullopt;
}

} // namespace dateline::analysis::figures
