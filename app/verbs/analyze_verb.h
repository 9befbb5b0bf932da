#pragma once

#include "app/verbs/file_verb.h"

namespace dateline::verbs {

/// `dateline analyze FILE…`: articles with all that the engine finds in them, with no library.
class AnalyzeVerb final : public FileVerb
{
public:
    QString name() const override { return QStringLiteral("analyze"); }
    QString summary() const override
    {
        return QStringLiteral("Prints the entities, times, events and quotes of articles");
    }
    void addOptions(QCommandLineParser& parser) const override;

protected:
    base::Result<std::unique_ptr<Printer>> makePrinter(const QCommandLineParser& parser,
                                                       Surroundings& surroundings) const override;
};

} // namespace dateline::verbs
