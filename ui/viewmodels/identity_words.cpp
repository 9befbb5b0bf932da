#include "ui/viewmodels/identity_words.h"

#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace dateline::viewmodels {

using library::IdentityProposal;
using library::Likeness;

namespace {

/// Says the words of this file in the language of the window.
struct Identity
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::Identity)
};

QString likenessWords(const IdentityProposal& proposal)
{
    switch (proposal.likeness) {
    case Likeness::Spelling:
        return Identity::tr("The same name written otherwise.");
    case Likeness::ShortName:
        return Identity::tr("The same surname, and given names that may be one person's.");
    case Likeness::Acronym:
        return Identity::tr("The first letters of its words.");
    case Likeness::Surname:
        break;
    }
    if (proposal.rivals.isEmpty())
        return Identity::tr("The only full name in the library with this surname.");
    return Identity::tr("Of the full names with this surname it fits best; there is also %1.",
                        "names, joined")
        .arg(interfaceLocale().createSeparatedList(proposal.rivals));
}

QString neighbourWords(const IdentityProposal& proposal)
{
    const QString names = interfaceLocale().createSeparatedList(proposal.neighbours);
    const auto shared = proposal.sharedNeighbours;
    if (shared == proposal.neighbours.size())
        return Identity::tr("Articles of both name %1.", "names, joined").arg(names);
    return Identity::tr("Articles of both name %1 others, among them %2.", "%1: a number, %2: names, joined")
        .arg(interfaceLocale().toString(shared), names);
}

} // namespace

QString namedIn(const article::EntityKey& name, qint64 articles)
{
    return Identity::tr("%1 · %2 · %3", "a name, its type and a count of articles")
        .arg(name.name, typeWord(name.type), articleCount(articles));
}

QString identityReasons(const IdentityProposal& proposal)
{
    QStringList sentences{likenessWords(proposal)};
    if (!proposal.role.isEmpty())
        sentences.append(Identity::tr("Both are called “%1”.").arg(proposal.role));
    if (proposal.sharedNeighbours > 0)
        sentences.append(neighbourWords(proposal));
    return sentences.join(u' ');
}

} // namespace dateline::viewmodels
