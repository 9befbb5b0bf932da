#include "ui/viewmodels/mention_proposal.h"

#include "model/article/name_count.h"
#include "model/text/whole_words.h"
#include "ui/viewmodels/word_forms.h"

#include <algorithm>
#include <iterator>

namespace dateline::viewmodels {

using article::Analysis;
using article::Entity;
using article::EntityKey;
using article::Mention;
using article::MentionJudgement;
using article::QuotedSpan;
using text::Span;
using Place = MentionProposal::Place;

namespace {

/// In characters, on either side.
constexpr qsizetype contextLength = 30;

const Entity& entityAt(const Analysis& analysis, qsizetype entity)
{
    return analysis.entities.at(static_cast<std::size_t>(entity));
}

Span spanAt(const Analysis& analysis, qsizetype entity, qsizetype mention)
{
    return entityAt(analysis, entity).mentions.at(static_cast<std::size_t>(mention)).span;
}

/// "… the port of Vestmar on Tuesday …": whole words, on one line.
QString contextOf(const QString& text, Span span)
{
    qsizetype begin = std::max<qsizetype>(0, span.begin - contextLength);
    qsizetype end = std::min(text.size(), span.end + contextLength);
    while (begin > 0 && begin < span.begin && !text.at(begin - 1).isSpace())
        ++begin;
    while (end < text.size() && end > span.end && !text.at(end).isSpace())
        --end;
    return (begin > 0 ? QStringLiteral("… ") : QString()) + text.mid(begin, end - begin).simplified() +
           (end < text.size() ? QStringLiteral(" …") : QString());
}

/// The entity of a type that is called or mentioned so; a new one of that name where there is none.
EntityKey ownerOf(const Analysis& analysis, const QString& text, const QString& words,
                  article::EntityType type)
{
    for (const Entity& entity : analysis.entities) {
        const bool isMentionedSo =
            std::any_of(entity.mentions.begin(), entity.mentions.end(),
                        [&](const Mention& mention) { return mention.span.of(text) == words; });
        if (entity.type == type && (isMentionedSo || entity.name == words))
            return {entity.name, type};
    }
    return {words.simplified(), type};
}

/// The mentions of an entity by name, with what a judgement says of each; those that it says nothing of are
/// left out.
template<typename Judge>
std::vector<Place> placesIn(const Entity& entity, const QString& text, Judge judge)
{
    std::vector<Place> places;
    for (const Mention& mention : entity.mentions) {
        if (std::optional<Place> place = judge(mention)) {
            place->context = contextOf(text, mention.span);
            places.push_back(std::move(*place));
        }
    }
    return places;
}

/// Words are a mention of an entity that is called otherwise.
bool meanOther(const Analysis& analysis, const QString& text, QStringView words, const EntityKey& owner)
{
    return std::ranges::any_of(analysis.entities, [&](const Entity& entity) {
        return EntityKey{entity.name, entity.type} != owner &&
               std::ranges::any_of(entity.mentions, [&](const Mention& mention) {
                   return mention.kind == article::MentionKind::Name &&
                          isSameWord(mention.span.of(text), words);
               });
    });
}

bool beginsSentence(const Analysis& analysis, const QString& text, Span place)
{
    return std::ranges::any_of(analysis.sentences, [&](Span sentence) {
        const QStringView before = Span{sentence.begin, place.begin}.of(text);
        return sentence.contains(place) &&
               std::ranges::none_of(before, [](QChar unit) { return unit.isLetterOrNumber(); });
    });
}

/// A last name that is an ordinary word of the article as well: at the beginning of a sentence it may be
/// that.
bool isPerhapsNoName(const Analysis& analysis, const QString& text, Span place)
{
    const QString small = place.of(text).toString().toLower();
    return beginsSentence(analysis, text, place) && !text::placesOf(small, text).empty();
}

/// Where the last name of a person may stand for him, since nobody else is called so.
std::vector<FormPlace> lastNames(const MentionProposal& proposal, const Analysis& analysis,
                                 const QString& text)
{
    std::vector<FormPlace> places;
    if (proposal.entity.type != article::EntityType::Person)
        return places;
    for (const Span place : lastWordPlaces(proposal.words, text)) {
        if (!meanOther(analysis, text, place.of(text), proposal.entity) &&
            !isPerhapsNoName(analysis, text, place))
            places.push_back({place, false});
    }
    return places;
}

/// Where nobody is mentioned, and no place of the proposal reaches into.
void addOtherForms(MentionProposal& proposal, const Analysis& analysis, const QString& text)
{
    std::vector<FormPlace> forms = otherForms(proposal.words, text);
    std::ranges::copy(lastNames(proposal, analysis, text), std::back_inserter(forms));
    std::ranges::sort(forms, {}, &FormPlace::span);
    for (const FormPlace& form : forms) {
        const bool isListed = std::ranges::any_of(proposal.places, [&form](const Place& place) {
            return place.judgement.after->span.overlaps(form.span);
        });
        if (!isListed && !article::isNamed(analysis, form.span))
            proposal.places.push_back({{{}, QuotedSpan::of(text, form.span), {}},
                                       contextOf(text, form.span),
                                       form.isCertain,
                                       true});
    }
}

} // namespace

MentionProposal noMention(const Analysis& analysis, const QString& text, qsizetype entity, qsizetype mention)
{
    const Entity& subject = entityAt(analysis, entity);
    const QuotedSpan chosen = QuotedSpan::of(text, spanAt(analysis, entity, mention));
    MentionProposal proposal{
        MentionProposal::Kind::NoMention, chosen.words, {subject.name, subject.type}, {}};
    proposal.places = placesIn(subject, text, [&](const Mention& other) -> std::optional<Place> {
        const QuotedSpan quoted = QuotedSpan::of(text, other.span);
        if (quoted.words != chosen.words)
            return std::nullopt;
        return Place{{quoted, {}, {}}, {}, quoted == chosen};
    });
    return proposal;
}

MentionProposal otherEntity(const Analysis& analysis, const QString& text, qsizetype entity,
                            qsizetype mention)
{
    const Entity& subject = entityAt(analysis, entity);
    const Span chosen = spanAt(analysis, entity, mention);
    MentionProposal proposal{
        MentionProposal::Kind::OtherEntity, chosen.of(text).toString(), {subject.name, subject.type}, {}};
    proposal.places = placesIn(subject, text, [&](const Mention& other) -> std::optional<Place> {
        if (other.kind != article::MentionKind::Name && other.span != chosen)
            return std::nullopt;
        const QuotedSpan quoted = QuotedSpan::of(text, other.span);
        return Place{{quoted, quoted, {}}, {}, other.span == chosen};
    });
    return proposal;
}

MentionProposal otherWords(const Analysis& analysis, const QString& text, qsizetype entity, qsizetype mention,
                           Span span)
{
    const Entity& subject = entityAt(analysis, entity);
    const QuotedSpan chosen = QuotedSpan::of(text, spanAt(analysis, entity, mention));
    const QuotedSpan wanted = QuotedSpan::of(text, span);
    MentionProposal proposal{
        MentionProposal::Kind::OtherWords, chosen.words, {subject.name, subject.type}, {}};
    proposal.places = placesIn(subject, text, [&](const Mention& other) -> std::optional<Place> {
        const QuotedSpan before = QuotedSpan::of(text, other.span);
        const qsizetype begin = other.span.begin + span.begin - chosen.span.begin;
        const QuotedSpan after{{begin, begin + span.length()}, wanted.words};
        if (before.words != chosen.words || begin < 0 || !after.standsIn(text))
            return std::nullopt;
        return Place{{before, after, {}}, {}, before == chosen};
    });
    return proposal;
}

MentionProposal missed(const Analysis& analysis, const QString& text, Span span, article::EntityType type)
{
    const QString words = span.of(text).toString();
    MentionProposal proposal{MentionProposal::Kind::Missed, words, ownerOf(analysis, text, words, type), {}};
    for (const Span place : text::placesOf(words, text)) {
        if (place == span || !article::isNamed(analysis, place))
            proposal.places.push_back({{{}, QuotedSpan::of(text, place), {}}, contextOf(text, place), true});
    }
    addOtherForms(proposal, analysis, text);
    return proposal;
}

Span reached(QStringView text, Span span, Reach reach)
{
    Span result = span;
    const std::vector<Span> words = text::wordsAround(text, span);
    const auto last = std::find_if(words.rbegin(), words.rend(), [span](Span word) {
        return word.begin > span.begin && word.end <= span.end;
    });
    const auto before =
        std::find_if(words.rbegin(), words.rend(), [span](Span word) { return word.begin < span.begin; });
    const auto behind =
        std::find_if(words.begin(), words.end(), [span](Span word) { return word.end > span.end; });
    const auto second = std::find_if(words.begin(), words.end(), [span](Span word) {
        return word.begin > span.begin && word.end <= span.end;
    });
    if (reach == Reach::EndForth && behind != words.end())
        result.end = behind->end;
    if (reach == Reach::BeginBack && before != words.rend())
        result.begin = before->begin;
    if (reach == Reach::BeginForth && second != words.end())
        result.begin = second->begin;
    if (reach == Reach::EndBack && last != words.rend() && std::next(last) != words.rend() &&
        std::next(last)->end > span.begin)
        result.end = std::next(last)->end;
    return result;
}

Span withEdgeAt(QStringView text, Span span, MentionEdge edge, qsizetype place, EdgeStep step)
{
    const bool isEnd = edge == MentionEdge::End;
    std::vector<qsizetype> stops{isEnd ? span.end : span.begin};
    for (const Span word : text::wordsAround(text, span)) {
        for (qsizetype letter = word.begin; step == EdgeStep::Letter && letter < word.end; ++letter)
            stops.push_back(isEnd ? letter + 1 : letter);
        stops.push_back(isEnd ? word.end : word.begin);
    }
    std::erase_if(stops, [&](qsizetype stop) {
        return (isEnd ? stop <= span.begin : stop >= span.end) ||
               (stop > 0 && text.at(stop - 1).isHighSurrogate());
    });
    const qsizetype nearest =
        std::ranges::min(stops, {}, [place](qsizetype stop) { return qAbs(stop - place); });
    return isEnd ? Span{span.begin, nearest} : Span{nearest, span.end};
}

} // namespace dateline::viewmodels
