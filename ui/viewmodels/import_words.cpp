#include "ui/viewmodels/import_words.h"

#include "ui/viewmodels/number_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

using Outcome = library::ImportItem::Outcome;

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::ImportWords)
};

/// Articles that came with items of this outcome; a source that holds none counts as one.
qint64 articlesOf(const library::ImportReport& report, Outcome outcome)
{
    qint64 count = 0;
    for (const library::ImportItem& item : report.items) {
        if (item.outcome == outcome)
            count += std::max<qint64>(item.articles.size(), 1);
    }
    return count;
}

QString countOf(Outcome outcome, qint64 count)
{
    const int forms = forPlural(count);
    switch (outcome) {
    case Outcome::Stored:
        return ImportWords::tr("%1 imported", "a count of articles", forms);
    case Outcome::AlreadyThere:
        return ImportWords::tr("%1 already there", "a count of articles", forms);
    case Outcome::Failed:
        return ImportWords::tr("%1 failed", "a count of articles", forms);
    case Outcome::Skipped:
        break;
    }
    return ImportWords::tr("%1 left out", "a count of articles", forms);
}

QString lineOf(const library::ImportReport& report)
{
    QStringList words;
    for (const Outcome outcome :
         {Outcome::Stored, Outcome::AlreadyThere, Outcome::Failed, Outcome::Skipped}) {
        const qint64 count = articlesOf(report, outcome);
        if (count > 0)
            words.append(countOf(outcome, count).arg(interfaceLocale().toString(count)));
    }
    const QString line = words.isEmpty() ? ImportWords::tr("Nothing to import") : words.join(u", "_s);
    return report.cancelled ? ImportWords::tr("Import stopped: %1").arg(line) : line;
}

QString nameOf(const QString& source)
{
    return source.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

void addFindings(QList<ImportFinding>& findings, const library::ImportItem& item)
{
    const QString name = nameOf(item.source);
    if (!item.error.isEmpty())
        findings.append({ImportFinding::Kind::Failed, name, item.source, item.error});
    for (const base::Issue& issue : item.issues) {
        const bool isWarning = issue.severity == base::Issue::Severity::Warning;
        findings.append({isWarning ? ImportFinding::Kind::Warning : ImportFinding::Kind::Note, name,
                         item.source, issue.text});
    }
}

} // namespace

ImportSummary summarize(const library::ImportReport& report)
{
    ImportSummary summary;
    summary.line = lineOf(report);
    summary.cancelled = report.cancelled;
    summary.failed = report.count(Outcome::Failed) > 0;
    for (const library::ImportItem& item : report.items) {
        if (!summary.first.isValid() && !item.articles.isEmpty())
            summary.first = item.articles.first();
        addFindings(summary.findings, item);
    }
    std::stable_sort(summary.findings.begin(), summary.findings.end(),
                     [](const ImportFinding& a, const ImportFinding& b) { return a.kind < b.kind; });
    return summary;
}

} // namespace dateline::viewmodels
