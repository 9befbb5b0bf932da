#pragma once

#include "app/verbs/rows_verb.h"

namespace dateline::verbs {

/// `dateline timeline`: the events of the library, or of one article, in the order of time, each with its
/// sentence.
class TimelineVerb final : public RowsVerb
{
public:
    QString name() const override { return QStringLiteral("timeline"); }
    QString summary() const override
    {
        return QStringLiteral("Lists the events of the library or of one article in the order of time");
    }
    QString arguments() const override { return QStringLiteral("[ARTICLE]"); }
    void addOptions(QCommandLineParser& parser) const override;

protected:
    QStringList columns() const override;
    base::Result<QList<Row>> rows(library::Library& library, const QCommandLineParser& parser,
                                  Page page) const override;
};

} // namespace dateline::verbs
