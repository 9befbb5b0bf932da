#pragma once

#include "app/verbs/exit_code.h"
#include "app/verbs/options.h"
#include "model/article/entity.h"
#include "model/importers/words/word_list_reader.h"
#include "model/library/answers.h"

namespace dateline::verbs {

/// What `words --import` asks for: the words of a list are added to those that the library has, in all
/// articles, as one act. A list in which a row is wrong is not applied at all; each such row is named.
class WordListImport
{
public:
    static void addOptions(QCommandLineParser& parser);
    /// Invalid where the options contradict each other.
    static base::Result<WordListImport> from(const QCommandLineParser& parser);

    base::Result<ExitCode> run(library::Library& library, Surroundings& surroundings) const;

private:
    using Reading = importers::words::WordListReading;

    base::Result<Reading> read(Surroundings& surroundings) const;
    bool tellProblems(const Reading& reading, Surroundings& surroundings) const;
    void print(const Reading& reading, const library::WordListOutlook& outlook,
               Surroundings& surroundings) const;

    QString m_file; ///< "-" is standard input
    std::optional<article::EntityType> m_type;
    Format m_format = Format::Text;
    bool m_isDry = false;
    bool m_isQuiet = false;
};

} // namespace dateline::verbs
