#pragma once

#include "app/verbs/file_verb.h"

namespace dateline::verbs {

/// `dateline read FILE…`: articles as imported, unanalysed.
class ReadVerb final : public FileVerb
{
public:
    QString name() const override { return QStringLiteral("read"); }
    QString summary() const override
    {
        return QStringLiteral("Prints articles as they are imported, without analysing them");
    }

protected:
    base::Result<std::unique_ptr<Printer>> makePrinter(const QCommandLineParser& parser,
                                                       Surroundings& surroundings) const override;
};

} // namespace dateline::verbs
