#pragma once

#include "app/verbs/library_verb.h"

namespace dateline::verbs {

/// `dateline export [ARTICLE…]`: the timeline, or the entities, of some articles or of the whole library, as
/// a file that other programs read. Written as it is read, so that a library of any size needs little memory.
class ExportVerb final : public LibraryVerb
{
public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override
    {
        return QStringLiteral("Writes timelines or entities as tables, calendars and pages");
    }
    QString arguments() const override { return QStringLiteral("[ARTICLE…]"); }
    void addOptions(QCommandLineParser& parser) const override;

protected:
    base::Result<void> checkOptions(const QCommandLineParser& parser) const override;
    base::Result<ExitCode> answer(library::Library& library, const QCommandLineParser& parser,
                                  Surroundings& surroundings) const override;
};

} // namespace dateline::verbs
