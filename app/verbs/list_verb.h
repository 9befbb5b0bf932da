#pragma once

#include "app/verbs/rows_verb.h"

namespace dateline::verbs {

/// `dateline list`: the articles of the library, newest first.
class ListVerb final : public RowsVerb
{
public:
    QString name() const override { return QStringLiteral("list"); }
    QString summary() const override
    {
        return QStringLiteral("Lists the articles of the library, newest first");
    }
    QString arguments() const override { return {}; }

protected:
    QStringList columns() const override;
    base::Result<QList<Row>> rows(library::Library& library, const QCommandLineParser& parser,
                                  Page page) const override;
};

} // namespace dateline::verbs
