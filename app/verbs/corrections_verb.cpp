#include "app/verbs/corrections_verb.h"

#include "app/verbs/progress_line.h"
#include "app/verbs/rows.h"
#include "model/library/correction_proposal.h"
#include "model/library/library.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using article::EntityKey;
using base::Error;
using base::Result;
using library::CorrectionProposal;

namespace {

QString textOf(const EntityKey& key)
{
    return u"%1 (%2)"_s.arg(key.name, article::toString(key.type));
}

/// What is corrected, words or a name, and what it is instead; nothing: it is no entity.
struct Sides
{
    QString words; ///< of words that were missed
    std::optional<EntityKey> subject;
    std::optional<EntityKey> target;
};

Sides sidesOf(const article::Correction& correction)
{
    if (const auto* naming = std::get_if<article::Naming>(&correction))
        return {{}, naming->subject, naming->shownAs};
    const auto& missed = std::get<article::WordsJudgement>(correction);
    return {missed.words, {}, missed.entity};
}

Row rowOf(const CorrectionProposal& proposal)
{
    const Sides sides = sidesOf(proposal.correction);
    const QString subject = sides.subject ? textOf(*sides.subject) : u"“%1”"_s.arg(sides.words);
    const QString target = sides.target ? textOf(*sides.target) : u"no entity"_s;
    const QString kept = proposal.isKept ? u", only where it was said"_s : QString();
    return {u"%1 → %2: said of %3, would change %4 more%5"_s.arg(subject, target)
                .arg(proposal.decided)
                .arg(proposal.articles)
                .arg(kept),
            {{u"words"_s, sides.words},
             {u"name"_s, sides.subject ? sides.subject->name : QString()},
             {u"type"_s, sides.subject ? article::toString(sides.subject->type) : QString()},
             {u"to"_s, sides.target ? sides.target->name : QString()},
             {u"as"_s, sides.target ? article::toString(sides.target->type) : QString()},
             {u"decided"_s, proposal.decided},
             {u"articles"_s, proposal.articles},
             {u"mentions"_s, proposal.mentions},
             {u"kept"_s, proposal.isKept}}};
}

const QStringList columns{u"words"_s,   u"name"_s,     u"type"_s,     u"to"_s,  u"as"_s,
                          u"decided"_s, u"articles"_s, u"mentions"_s, u"kept"_s};

Result<ExitCode> apply(library::Library& library, const QList<CorrectionProposal>& proposals, bool isQuietly,
                       Surroundings& surroundings)
{
    std::vector<article::Correction> corrections;
    for (const CorrectionProposal& proposal : proposals) {
        if (!proposal.isKept)
            corrections.push_back(proposal.correction);
    }
    if (corrections.empty())
        return ExitCode::NothingFound;
    const auto changed =
        library.spreadNow(corrections, progressLine(surroundings, isQuietly), surroundings.cancel);
    if (!changed)
        return changed.error();
    surroundings.out << u"Corrected %1 %2. The window can undo it.\n"_s.arg(*changed).arg(
        *changed == 1 ? u"article"_s : u"articles"_s);
    return ExitCode::Done;
}

} // namespace

void CorrectionsVerb::addOptions(QCommandLineParser& parser) const
{
    LibraryVerb::addOptions(parser);
    addFormatOption(parser, rowFormats);
    addQuietOption(parser);
    parser.addOption({u"apply"_s,
                      u"Says all of them of all articles, those imported later, too, but for what holds "
                      "only where it was said."_s});
}

Result<void> CorrectionsVerb::checkOptions(const QCommandLineParser& parser) const
{
    if (!parser.positionalArguments().isEmpty())
        return Error::invalid(u"“corrections” takes no names: it lists all, and --apply applies all."_s);
    const auto format = formatOption(parser, rowFormats);
    return format ? Result<void>() : format.error();
}

Result<ExitCode> CorrectionsVerb::answer(library::Library& library, const QCommandLineParser& parser,
                                         Surroundings& surroundings) const
{
    const auto proposals = library.queries().correctionProposals(surroundings.cancel);
    if (!proposals)
        return proposals.error();
    if (parser.isSet(u"apply"_s))
        return apply(library, *proposals, isQuiet(parser), surroundings);
    QList<Row> rows;
    for (const CorrectionProposal& proposal : *proposals)
        rows.append(rowOf(proposal));
    printRows(rows, columns, *formatOption(parser, rowFormats), surroundings.out);
    return rows.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace dateline::verbs
