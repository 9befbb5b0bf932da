#pragma once

#include "app/verbs/rows_verb.h"

namespace dateline::verbs {

/// `dateline entities`: the names of the library, or of one article, most mentioned first.
class EntitiesVerb final : public RowsVerb
{
public:
    QString name() const override { return QStringLiteral("entities"); }
    QString summary() const override
    {
        return QStringLiteral("Lists the people, places and organizations of the library or of one article");
    }
    QString arguments() const override { return QStringLiteral("[ARTICLE]"); }
    void addOptions(QCommandLineParser& parser) const override;

protected:
    QStringList columns() const override;
    base::Result<QList<Row>> rows(library::Library& library, const QCommandLineParser& parser,
                                  Page page) const override;
};

} // namespace dateline::verbs
