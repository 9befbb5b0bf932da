#include "ui/viewmodels/correction_words.h"

#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace dateline::viewmodels {

using article::Naming;
using article::WordsJudgement;
using library::CorrectionProposal;

namespace {

/// Says the words of this file in the language of the window.
struct Correcting
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::Correcting)
};

QString namingWords(const Naming& naming)
{
    const QString type = typeWord(naming.subject.type);
    if (!naming.shownAs)
        return Correcting::tr("“%1” (%2) is no name", "a name, its type").arg(naming.subject.name, type);
    if (naming.shownAs->name == naming.subject.name)
        return Correcting::tr("“%1”: %3, not %2", "a name, two types: is not %2, but %3")
            .arg(naming.subject.name, type, typeWord(naming.shownAs->type));
    return Correcting::tr("“%1” is “%2”", "two names").arg(naming.subject.name, naming.shownAs->name);
}

} // namespace

QString correctionWords(const article::Correction& correction)
{
    if (const auto* naming = std::get_if<Naming>(&correction))
        return namingWords(*naming);
    const auto& words = std::get<WordsJudgement>(correction);
    if (words.words == words.entity.name)
        return Correcting::tr("“%1” was missed (%2)", "words of a text, a type")
            .arg(words.words, typeWord(words.entity.type));
    return Correcting::tr("“%1” was missed and means “%2”", "words of a text, a name")
        .arg(words.words, words.entity.name);
}

QString elsewhereWords(const CorrectionProposal& proposal)
{
    return Correcting::tr("%1, %2", "a count of articles, a count of mentions")
        .arg(articleCount(proposal.articles), mentionCount(proposal.mentions));
}

QString correctionReasons(const CorrectionProposal& proposal)
{
    QStringList titles;
    for (const QString& title : proposal.titles)
        titles.append(Correcting::tr("“%1”", "the title of an article").arg(title));
    const auto others = static_cast<int>(proposal.articles - proposal.titles.size());
    const QString said =
        Correcting::tr("You have said so of %1.", "a count of articles").arg(articleCount(proposal.decided));
    const QString elsewhere =
        others > 0
            ? Correcting::tr("It stands also in %1 and %n more.", "%1: titles of articles, joined", others)
                  .arg(titles.join(Correcting::tr(", ", "between titles")))
            : Correcting::tr("It stands also in %1.", "titles of articles, joined")
                  .arg(interfaceLocale().createSeparatedList(titles));
    return said + u' ' + elsewhere;
}

} // namespace dateline::viewmodels
