#pragma once

#include "app/verbs/library_verb.h"
#include "model/article/naming.h"

namespace dateline::verbs {

/// `dateline correct`: says what an entity is called, in one article or in all, or takes the last correction
/// back. The same decision as the window's.
class CorrectVerb final : public LibraryVerb
{
public:
    QString name() const override { return QStringLiteral("correct"); }
    QString summary() const override
    {
        return QStringLiteral("Renames an entity, gives it another type, or leaves it out");
    }
    QString arguments() const override { return QStringLiteral("NAME"); }
    void addOptions(QCommandLineParser& parser) const override;

protected:
    base::Result<void> checkOptions(const QCommandLineParser& parser) const override;
    base::Result<ExitCode> answer(library::Library& library, const QCommandLineParser& parser,
                                  Surroundings& surroundings) const override;

private:
    static base::Result<article::Naming> naming(const QCommandLineParser& parser);
};

} // namespace dateline::verbs
