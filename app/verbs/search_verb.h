#pragma once

#include "app/verbs/rows_verb.h"

namespace dateline::verbs {

/// `dateline search WORDS…`: articles with all these words.
class SearchVerb final : public RowsVerb
{
public:
    QString name() const override { return QStringLiteral("search"); }
    QString summary() const override
    {
        return QStringLiteral("Finds articles with all these words, “phrases”, begin* and without -these");
    }
    QString arguments() const override { return QStringLiteral("[--] WORD…"); }

protected:
    QStringList columns() const override;
    base::Result<QList<Row>> rows(library::Library& library, const QCommandLineParser& parser,
                                  Page page) const override;
};

} // namespace dateline::verbs
