#include "model/export/html_writer.h"

#include "model/export/event_words.h"

#include <QCoreApplication>

#include <cmath>

namespace dateline::exporting {

using namespace Qt::StringLiterals;

namespace {

class PageWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::exporting::PageWords)
};

// The colours and measures of the window; the accent is left to the reader's own.
constexpr auto head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Dateline">
<title>%1</title>
<style>
:root { color-scheme: light dark; --page: #fcfbf8; --text: #1f2328; --quiet: #5d646d; --line: #c9c6be; --mark: #1a4fa3; }
@media (prefers-color-scheme: dark) {
  :root { --page: #1d1f23; --text: #e4e2dc; --quiet: #a5a8ad; --line: #4a4e55; --mark: #6fa8ff; } }
body { background: var(--page); color: var(--text); font: 1.05rem/1.55 Georgia, "Noto Serif", serif;
  max-width: 46rem; margin: 2.5rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font: 600 1rem/1.4 sans-serif; margin: 0; padding: 1.25rem 0 .5rem 1.75rem; border-left: 2px solid var(--line); }
h2.undated { border-left: 0; padding-left: 0; }
ol, ul { list-style: none; margin: 0; padding: 0; }
ol > li { position: relative; border-left: 2px solid var(--line); padding: 0 0 1rem 1.75rem; }
ol > li.gap { padding-top: calc(var(--gap) * 1rem); }
ol > li::before { content: ""; position: absolute; left: -.44rem; width: .8rem; height: .8rem; margin-top: .32rem;
  box-sizing: border-box; border-radius: 50%; background: var(--mark); border: 2px solid var(--mark); }
ol > li.planned::before { background: var(--page); }
ol > li.denied::before { border-radius: 0; height: 2px; margin-top: .7rem; }
ol > li.span::before { border-radius: .4rem; height: 2.4rem; }
.denied h3 { text-decoration: line-through; }
h3 { font-size: 1.05rem; margin: 0; }
time, .when, .about { font: .82rem/1.5 sans-serif; color: var(--quiet); font-variant-numeric: tabular-nums; }
blockquote { margin: .25rem 0; }
.about { margin: 0; }
ul > li { padding: 0 0 1rem; }
</style>
</head>
<body>
<h1>%2</h1>
)"_L1;

/// Room for the time that has passed, by its logarithm, so that decades and days fit on one page.
double gapFor(qint64 days)
{
    return std::round(std::log2(static_cast<double>(days)) * 4) / 10;
}

QString classesOf(const EventRow& row, const article::DayInterval& days)
{
    QStringList classes;
    if (row.status != article::EventStatus::Occurred)
        classes << article::toString(row.status);
    if (!days.isUnknown() && days.begin != days.end)
        classes << u"span"_s;
    return classes.join(u' ');
}

/// A day, with its clock time where there is one: "2010-05-14", "2010-05-14T16:00".
QString machineTime(QDate day, const std::optional<article::TimeOfDay>& time)
{
    if (!time || !time->isClock())
        return day.toString(Qt::ISODate);
    return momentOf(day, time->begin).toString(u"yyyy-MM-dd'T'HH:mm"_s) + (time->isUtc ? u"Z"_s : QString());
}

QString whenElement(QDate day, const std::optional<article::TimeOfDay>& time, const QString& words)
{
    if (!day.isValid())
        return u"<span class=\"when\">%1</span>"_s.arg(words.toHtmlEscaped());
    return u"<time datetime=\"%1\">%2</time>"_s.arg(machineTime(day, time), words.toHtmlEscaped());
}

QString aboutLine(const EventRow& row)
{
    QStringList about;
    if (row.status != article::EventStatus::Occurred)
        about << statusWords(row.status);
    if (!row.who.isEmpty())
        about << PageWords::tr("Who: %1").arg(row.who.join(u", "_s));
    if (!row.where.isEmpty())
        about << PageWords::tr("Where: %1").arg(row.where.join(u", "_s));
    if (!row.articleTitle.isEmpty())
        about << row.articleTitle;
    about << placeWords(row) << basisWords(row) << sourceWords(row.provenance);
    return about.join(u" · "_s).toHtmlEscaped();
}

} // namespace

void HtmlWriter::begin()
{
    const QString title = heading().title.toHtmlEscaped();
    out() << QString(head).arg(title, title);
}

bool HtmlWriter::write(const EventRow& row)
{
    const QDate day = sortDayOf(row);
    const bool isNewPart = !m_open || (day.isValid() ? day.year() != m_year : !m_undated);
    const qint64 passed = m_last.isValid() && day.isValid() ? m_last.daysTo(day) : 0;
    if (isNewPart)
        openPart(row);
    QString classes = classesOf(row, daysOf(row));
    QString style;
    if (passed > 1) {
        classes = (classes + u" gap"_s).trimmed();
        style = u" style=\"--gap: %1\""_s.arg(gapFor(passed));
    }
    out() << u"<li id=\"event-%1\" class=\"%2\"%3>\n"_s.arg(row.identity().toString(QUuid::WithoutBraces),
                                                            classes, style)
          << whenElement(day, timeOf(row), whenWords(row, heading())) << "\n<h3>" << row.title.toHtmlEscaped()
          << "</h3>\n<blockquote>“" << row.evidence.simplified().toHtmlEscaped()
          << "”</blockquote>\n<p class=\"about\">" << aboutLine(row) << "</p>\n</li>\n";
    m_last = day;
    return true;
}

void HtmlWriter::openPart(const EventRow& row)
{
    closePart();
    m_open = true;
    m_undated = !isPlaced(row);
    if (m_undated) {
        out() << "<h2 class=\"undated\">" << undatedWords(heading().clock) << "</h2>\n<ul>\n";
        return;
    }
    m_year = sortDayOf(row).year();
    out() << "<h2>" << m_year << "</h2>\n<ol>\n";
}

void HtmlWriter::closePart()
{
    if (m_open)
        out() << (m_undated ? "</ul>\n" : "</ol>\n");
}

void HtmlWriter::end()
{
    closePart();
    if (!m_open)
        out() << "<p>" << PageWords::tr("There are no events.") << "</p>\n";
    out() << "</body>\n</html>\n";
}

} // namespace dateline::exporting
