#pragma once

#include "app/verbs/library_verb.h"
#include "app/verbs/rows.h"

namespace dateline::verbs {

/// What all verbs that print a list out of the library have in common: paging, forms, and "nothing found".
class RowsVerb : public LibraryVerb
{
public:
    void addOptions(QCommandLineParser& parser) const override;

protected:
    base::Result<void> checkOptions(const QCommandLineParser& parser) const override;
    base::Result<ExitCode> answer(library::Library& library, const QCommandLineParser& parser,
                                  Surroundings& surroundings) const final;

    virtual QStringList columns() const = 0;
    virtual base::Result<QList<Row>> rows(library::Library& library, const QCommandLineParser& parser,
                                          Page page) const = 0;
};

} // namespace dateline::verbs
