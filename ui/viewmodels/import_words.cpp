#include "ui/viewmodels/import_words.h"

#include "ui/viewmodels/number_words.h"

#include <algorithm>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

using Outcome = library::ImportItem::Outcome;

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

QString lineOf(const library::ImportReport& report)
{
    const std::pair<Outcome, QString> parts[] = {
        {Outcome::Stored, u"imported"_s},
        {Outcome::AlreadyThere, u"already there"_s},
        {Outcome::Failed, u"failed"_s},
        {Outcome::Skipped, u"left out"_s},
    };
    QStringList words;
    for (const auto& [outcome, name] : parts) {
        const qint64 count = articlesOf(report, outcome);
        if (count > 0)
            words.append(countInWords(count, name, name));
    }
    const QString line = words.isEmpty() ? u"Nothing to import"_s : words.join(u", "_s);
    return report.cancelled ? u"Import stopped: %1"_s.arg(line) : line;
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
