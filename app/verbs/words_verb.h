#pragma once

#include "app/verbs/library_verb.h"

namespace dateline::verbs {

/// `dateline words`: the words that the reader has decided on wherever they stand, as a word list that other
/// libraries read; with --import such a list is applied to all articles, those imported later, too.
class WordsVerb final : public LibraryVerb
{
public:
    QString name() const override { return QStringLiteral("words"); }
    QString summary() const override
    {
        return QStringLiteral("Lists the words you have added, or applies a word list");
    }
    QString arguments() const override { return QString(); }
    void addOptions(QCommandLineParser& parser) const override;

protected:
    base::Result<void> checkOptions(const QCommandLineParser& parser) const override;
    base::Result<ExitCode> answer(library::Library& library, const QCommandLineParser& parser,
                                  Surroundings& surroundings) const override;
};

} // namespace dateline::verbs
