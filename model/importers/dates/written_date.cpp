#include "model/importers/dates/written_date.h"

#include "model/importers/dates/date_words.h"

namespace dateline::importers::dates {

namespace {

/// Reads one date from the words of a line, forward from a position.
class Reader
{
public:
    Reader(QStringView line, const std::vector<DateWord>& words, std::size_t at)
        : m_line(line), m_words(words), m_at(at), m_begin(at)
    {}

    std::optional<WrittenDate> read()
    {
        skipWeekday();
        const std::size_t start = m_at;
        for (const auto form :
             {&Reader::readMonthFirst, &Reader::readDayFirst, &Reader::readYearFirst, &Reader::readNumbers}) {
            m_at = start;
            if ((this->*form)() && isDay())
                return finish();
        }
        return std::nullopt;
    }

private:
    void skipWeekday()
    {
        const int weekday = letters() ? weekdayOf(here()) : 0;
        if (weekday == 0)
            return;
        m_date.weekday = weekday;
        ++m_at;
        take(u'.');
        take(u',');
    }

    bool readMonthFirst()
    {
        if (!takeMonth() || !takeDay())
            return false;
        takeYear();
        return true;
    }

    bool readDayFirst()
    {
        takeWord(u"the");
        if (!takeDay())
            return false;
        takeWord(u"of");
        take(u'-');
        if (!takeMonth())
            return false;
        take(u'-');
        takeYear();
        return true;
    }

    /// 2019-01-04, 2019/01/04
    bool readYearFirst()
    {
        if (!isYear())
            return false;
        m_date.year = word().number;
        ++m_at;
        const QChar separator = mark();
        return isSeparator(separator) && takeNumber(m_date.month, separator) &&
               takeNumber(m_date.day, separator);
    }

    /// 14.05.2010 has the day first everywhere; with slashes the order shows only when one number is no
    /// month.
    bool readNumbers()
    {
        if (!digits())
            return false;
        int first = word().number;
        int second = 0;
        ++m_at;
        const QChar separator = mark();
        if (!isSeparator(separator) || !takeNumber(second, separator) || !take(separator) || !isYear())
            return false;
        if (separator != u'.' && first <= 12 && second <= 12 && first != second)
            return false;
        if (second > 12)
            std::swap(first, second);
        m_date.day = first;
        m_date.month = second;
        m_date.year = word().number;
        ++m_at;
        return true;
    }

    bool takeMonth()
    {
        m_date.month = letters() ? monthOf(here()) : 0;
        if (m_date.month == 0)
            return false;
        ++m_at;
        take(u'.');
        return true;
    }

    bool takeDay()
    {
        if (!digits() || word().span.length() > 2)
            return false;
        m_date.day = word().number;
        ++m_at;
        for (const QStringView ending : {u"st", u"nd", u"rd", u"th"}) {
            if (letters() && touchesPrevious() && here().compare(ending, Qt::CaseInsensitive) == 0) {
                ++m_at;
                break;
            }
        }
        return true;
    }

    void takeYear()
    {
        const std::size_t before = m_at;
        take(u',');
        if (isYear()) {
            m_date.year = word().number;
            ++m_at;
        } else {
            m_at = before;
        }
    }

    bool takeNumber(int& number, QChar separator)
    {
        if (mark() == separator)
            ++m_at;
        if (!digits() || word().span.length() > 2)
            return false;
        number = word().number;
        ++m_at;
        return true;
    }

    bool take(QChar wanted)
    {
        if (mark() != wanted)
            return false;
        ++m_at;
        return true;
    }

    void takeWord(QStringView wanted)
    {
        if (letters() && here().compare(wanted, Qt::CaseInsensitive) == 0)
            ++m_at;
    }

    bool isDay() const
    {
        constexpr int leapYear = 2000;
        return QDate::isValid(m_date.year.value_or(leapYear), m_date.month, m_date.day);
    }

    bool isYear() const
    {
        return digits() && word().span.length() == 4 && word().number >= 1000 && word().number < 3000;
    }
    static bool isSeparator(QChar character)
    {
        return character == u'-' || character == u'/' || character == u'.';
    }
    bool inside() const { return m_at < m_words.size(); }
    const DateWord& word() const { return m_words.at(m_at); }
    QStringView here() const { return word().span.of(m_line); }
    bool letters() const { return inside() && word().kind == DateWord::Kind::Letters; }
    bool digits() const { return inside() && word().kind == DateWord::Kind::Digits; }
    QChar mark() const { return inside() && word().kind == DateWord::Kind::Mark ? here().front() : QChar(); }
    bool touchesPrevious() const { return m_at > 0 && m_words.at(m_at - 1).span.end == word().span.begin; }

    std::optional<WrittenDate> finish()
    {
        m_date.span = {m_words.at(m_begin).span.begin, m_words.at(m_at - 1).span.end};
        return m_date;
    }

    QStringView m_line;
    const std::vector<DateWord>& m_words;
    std::size_t m_at;
    std::size_t m_begin;
    WrittenDate m_date;
};

} // namespace

std::optional<WrittenDate> findWrittenDate(QStringView line)
{
    const std::vector<DateWord> words = dateWords(line);
    for (std::size_t i = 0; i < words.size(); ++i) {
        // A date does not begin inside a word or a longer number: "X2019-01-04", "1.14.05.2010".
        if (i > 0 && words.at(i - 1).span.end == words.at(i).span.begin &&
            words.at(i - 1).kind != DateWord::Kind::Mark)
            continue;
        if (const std::optional<WrittenDate> found = Reader(line, words, i).read())
            return found;
    }
    return std::nullopt;
}

} // namespace dateline::importers::dates
