#include "tests/model/export/ferry_rows.h"

namespace dateline::tests {

using namespace Qt::StringLiterals;

exporting::EventRow ferryRow()
{
    exporting::EventRow row;
    row.article = 7;
    row.articleTitle = u"Ferry runs aground off Norrvik"_s;
    row.title = u"Ferry ran aground"_s;
    row.evidence = u"The ferry ran aground off Norrvik on Monday."_s;
    row.evidenceSpan = {32, 76};
    row.trigger = 42;
    row.days = {QDate(2010, 5, 10), QDate(2010, 5, 10)};
    row.basis = article::TimeBasis::Expression;
    row.expression = u"Monday"_s;
    row.who = {u"Ilse Tamm"_s, u"Skerry Lines"_s};
    row.where = {u"Norrvik"_s};
    row.provenance = {article::Source::Rule, 0.9, u"dated by its sentence"_s};
    return row;
}

exporting::EventRow ferryRowAt(const QString& time)
{
    exporting::EventRow row = ferryRow();
    row.time = article::TimeOfDay::fromValue(row.days.begin.toString(Qt::ISODate) + time);
    return row;
}

exporting::EventRow undatedRow()
{
    exporting::EventRow row = ferryRow();
    row.title = u"Residents asked for a bridge"_s;
    row.trigger = 80;
    row.days = {};
    row.basis = article::TimeBasis::None;
    row.expression.clear();
    return row;
}

QString written(exporting::Format format, const std::vector<exporting::EventRow>& rows, QString* remark,
                article::EventClock clock)
{
    const auto when = [](const article::DayInterval& days, const std::optional<article::TimeOfDay>& time) {
        if (days.isUnknown())
            return u"undated"_s;
        const QString day = u"on "_s + days.begin.toString(Qt::ISODate);
        return time ? day + u" at "_s + article::toString(*time) : day;
    };
    QString text;
    QTextStream out(&text);
    const auto writer = exporting::makeEventWriter(
        format, out,
        {u"Timeline of <ferries>"_s, QDateTime(QDate(2026, 11, 27), QTime(8, 5, 9), Qt::UTC), when, clock});
    writer->begin();
    for (const exporting::EventRow& row : rows)
        writer->add(row);
    writer->end();
    if (remark != nullptr)
        *remark = writer->remark();
    return text;
}

} // namespace dateline::tests
