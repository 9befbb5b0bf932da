#include "app/verbs/correct_verb.h"

#include "app/verbs/event_correction.h"
#include "app/verbs/summary_rows.h"
#include "model/article/name_count.h"
#include "model/library/library.h"
#include "model/text/whole_words.h"

#include <algorithm>

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using article::EntityType;
using article::MentionJudgement;
using base::Error;
using base::Result;

namespace {

Result<EntityType> typeNamed(const QString& name)
{
    const auto type = article::entityTypeFromString(name);
    if (!type)
        return Error::invalid(u"There is no type of entity named “%1”."_s.arg(name));
    return *type;
}

} // namespace

void CorrectVerb::addOptions(QCommandLineParser& parser) const
{
    LibraryVerb::addOptions(parser);
    parser.addOption(
        {u"type"_s,
         u"The type that it is shown with: person (the default), place, organization, group, event or work."_s,
         u"type"_s, u"person"_s});
    parser.addOption({u"article"_s, u"Only in this article; in all without it, those imported later, too."_s,
                      u"number"_s});
    parser.addOption(
        {u"mentions"_s,
         u"Only these of its mentions in the article, counted from 1 as “show” lists them in JSON: 2,5."_s,
         u"numbers"_s});
    parser.addOption(
        {u"add"_s, u"It is mentioned by these words, wherever they stand and mention no one."_s, u"words"_s});
    parser.addOption({u"to"_s, u"The right name."_s, u"name"_s});
    parser.addOption({u"as"_s, u"The right type."_s, u"type"_s});
    parser.addOption({u"none"_s, u"It is no entity."_s});
    EventCorrection::addOptions(parser);
}

Result<article::Naming> CorrectVerb::naming(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return Error::invalid(u"Name one entity."_s);
    const bool isRight = parser.isSet(u"to"_s) || parser.isSet(u"as"_s);
    const bool isAdded = parser.isSet(u"add"_s);
    if (isAdded && (isRight || parser.isSet(u"none"_s) || parser.isSet(u"mentions"_s)))
        return Error::invalid(
            u"With --add say only whose words they are, and with --article where they stand."_s);
    if (!isAdded && isRight == parser.isSet(u"none"_s))
        return Error::invalid(u"Say what it is with --to, --as or both, or that it is none with --none."_s);
    const auto type = typeNamed(parser.value(u"type"_s));
    if (!type)
        return type.error();
    article::Naming naming;
    naming.subject = {parser.positionalArguments().first(), *type};
    if (isRight) {
        const auto right = parser.isSet(u"as"_s) ? typeNamed(parser.value(u"as"_s)) : type;
        if (!right)
            return right.error();
        naming.shownAs = {parser.isSet(u"to"_s) ? parser.value(u"to"_s) : naming.subject.name, *right};
    }
    if (parser.isSet(u"article"_s)) {
        const auto ids = articleIds({parser.value(u"article"_s)});
        if (!ids)
            return ids.error();
        naming.article = ids->first();
    }
    return naming;
}

/// The numbers of --mentions, from 0; none where the whole entity is meant.
Result<QList<qsizetype>> CorrectVerb::mentions(const QCommandLineParser& parser)
{
    QList<qsizetype> numbers;
    if (!parser.isSet(u"mentions"_s))
        return numbers;
    if (!parser.isSet(u"article"_s))
        return Error::invalid(u"Say with --article where the mentions stand."_s);
    for (const QString& word : parser.value(u"mentions"_s).split(u',')) {
        bool isNumber = false;
        const qsizetype number = word.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1)
            return Error::invalid(u"“%1” is no number of a mention."_s.arg(word));
        numbers.append(number - 1);
    }
    return numbers;
}

Result<void> CorrectVerb::checkOptions(const QCommandLineParser& parser) const
{
    if (EventCorrection::isMeant(parser)) {
        const auto event = EventCorrection::from(parser);
        return event ? Result<void>() : event.error();
    }
    const auto checked = naming(parser);
    if (!checked)
        return checked.error();
    const auto numbers = mentions(parser);
    if (!numbers)
        return numbers.error();
    return {};
}

/// What is to be decided on the mentions of an article with these numbers.
Result<std::vector<MentionJudgement>> CorrectVerb::corrected(const library::StoredArticle& stored,
                                                             const article::Naming& naming,
                                                             const QList<qsizetype>& numbers)
{
    const auto& entities = stored.analysis.entities;
    const auto entity =
        std::find_if(entities.begin(), entities.end(), [&naming](const article::Entity& each) {
            return article::EntityKey{each.name, each.type} == naming.subject;
        });
    if (entity == entities.end())
        return Error::notFound(u"Nothing is called “%1” there."_s.arg(naming.subject.name));
    std::vector<MentionJudgement> judgements;
    for (const qsizetype number : numbers) {
        if (number >= std::ssize(entity->mentions))
            return Error::notFound(
                u"“%1” has only %2 mentions there."_s.arg(naming.subject.name).arg(entity->mentions.size()));
        const auto& mention = entity->mentions[static_cast<std::size_t>(number)];
        const auto quoted = article::QuotedSpan::of(stored.article.text, mention.span);
        const auto after = naming.shownAs ? std::optional(quoted) : std::nullopt;
        judgements.push_back({quoted, after, naming.shownAs});
    }
    return judgements;
}

/// Words that were missed in one article, wherever they stand there and mention no one.
Result<std::vector<MentionJudgement>> CorrectVerb::added(const library::StoredArticle& stored,
                                                         const article::EntityKey& entity,
                                                         const QString& words)
{
    std::vector<MentionJudgement> judgements;
    for (const text::Span place : text::placesOf(words, stored.article.text)) {
        if (!article::isNamed(stored.analysis, place))
            judgements.push_back({{}, article::QuotedSpan::of(stored.article.text, place), entity});
    }
    if (judgements.empty())
        return Error::notFound(u"“%1” does not stand there without mentioning someone already."_s.arg(words));
    return judgements;
}

Result<void> CorrectVerb::correctEvent(library::Library& library, const QCommandLineParser& parser)
{
    const auto correction = EventCorrection::from(parser);
    if (!correction)
        return correction.error();
    const auto stored = library.queries().article(correction->article());
    if (!stored)
        return stored.error();
    const auto decided = correction->judgements(*stored);
    if (!decided)
        return decided.error();
    return library.correctEvents({{correction->article(), *decided}}).result();
}

/// In how many articles something was corrected.
Result<qint64> CorrectVerb::correct(library::Library& library, const QCommandLineParser& parser)
{
    if (EventCorrection::isMeant(parser)) {
        const auto done = correctEvent(library, parser);
        return done ? Result<qint64>(1) : done.error();
    }
    const auto wanted = naming(parser);
    if (!wanted)
        return wanted.error();
    const auto numbers = mentions(parser);
    if (!numbers)
        return numbers.error();
    if (parser.isSet(u"add"_s) && !wanted->article)
        return library.markWords({parser.value(u"add"_s), wanted->subject}).result();
    if (numbers->isEmpty() && !parser.isSet(u"add"_s))
        return library.nameEntity(*wanted).result();
    const auto stored = library.queries().article(*wanted->article);
    if (!stored)
        return stored.error();
    const auto decided = parser.isSet(u"add"_s) ? added(*stored, wanted->subject, parser.value(u"add"_s))
                                                : corrected(*stored, *wanted, *numbers);
    if (!decided)
        return decided.error();
    const Result<void> done = library.correctMentions(*wanted->article, *decided).result();
    if (!done)
        return done.error();
    return 1;
}

Result<ExitCode> CorrectVerb::answer(library::Library& library, const QCommandLineParser& parser,
                                     Surroundings& surroundings) const
{
    const Result<qint64> articles = correct(library, parser);
    if (!articles) {
        if (articles.error().kind != Error::Kind::NotFound)
            return articles.error();
        surroundings.err << u"dateline %1: %2\n"_s.arg(name(), articles.error().message);
        return ExitCode::NothingFound;
    }
    surroundings.out << u"Corrected in %1 %2. The window can undo it.\n"_s.arg(*articles).arg(
        *articles == 1 ? u"article"_s : u"articles"_s);
    return ExitCode::Done;
}

} // namespace dateline::verbs
