#pragma once

#include "app/verbs/library_verb.h"

namespace dateline::verbs {

/// `dateline corrections`: what the reader has corrected in single articles and others may need, too; with
/// --apply it is said of all articles, those imported later, too.
class CorrectionsVerb final : public LibraryVerb
{
public:
    QString name() const override { return QStringLiteral("corrections"); }
    QString summary() const override
    {
        return QStringLiteral("Lists corrections of single articles that others may need, or applies them");
    }
    QString arguments() const override { return QString(); }
    void addOptions(QCommandLineParser& parser) const override;

protected:
    base::Result<void> checkOptions(const QCommandLineParser& parser) const override;
    base::Result<ExitCode> answer(library::Library& library, const QCommandLineParser& parser,
                                  Surroundings& surroundings) const override;
};

} // namespace dateline::verbs
