#include "model/analysis/coreference/thing_matcher.h"

#include "model/analysis/coreference/spelling.h"
#include "model/text/word_set.h"

#include <algorithm>
#include <array>

namespace dateline::analysis::coreference {

using article::EntityType;

namespace {

/// How well a short form fits a longer name.
enum class Fit
{
    None,
    Part,  ///< begins or ends it; good only where no other longer name has the part
    Whole, ///< what is left out only says more: "House" of "House of Deputies", "Bek" of "Bek Holdings"
};

bool mayBe(const Mention& mention, const Group& group)
{
    return mention.form.owner.isEmpty() || group.owner.isEmpty() || mention.form.owner == group.owner;
}

/// Words that go on with a name whose head stands before them.
bool goesOn(const QString& word)
{
    static const text::WordSet words(u"of for on in at de del des du der");
    return words.contains(word);
}

/// True if all words from one on say no more than what the thing is, and the words before do not say it: the
/// "House of Deputies Library" is no house, but "Bek Bank Inc." is the bank.
bool onlyKinds(const NameForm& longer, qsizetype from)
{
    const auto isOwn = [](NameWord word) { return word == NameWord::Own; };
    const auto isCompany = [](NameWord word) { return word == NameWord::Company; };
    const auto begin = longer.kinds.begin();
    if (std::all_of(begin + from, longer.kinds.end(), isCompany))
        return true;
    return std::none_of(begin + from, longer.kinds.end(), isOwn) && std::all_of(begin, begin + from, isOwn) &&
           std::none_of(longer.words.begin(), longer.words.begin() + from, goesOn);
}

/// "House of Deputies", "Bek Bank": a name with a word more names something else.
bool saysItsKind(const NameForm& name)
{
    return name.kinds.last() == NameWord::Kind || std::any_of(name.words.begin(), name.words.end(), goesOn);
}

Fit fitAtBegin(const NameForm& part, const NameForm& longer)
{
    const qsizetype length = part.words.size();
    const bool kinds = onlyKinds(longer, length);
    switch (part.type) {
    case EntityType::Organization:
        if (goesOn(longer.words[length]) || kinds)
            return Fit::Whole;
        return saysItsKind(part) ? Fit::None : Fit::Part;
    case EntityType::Place: // "Osh Airport" is not Osh, but "Sundra Islands" may be "Sundra"
        return kinds && !part.known ? Fit::Part : Fit::None;
    default:
        return length > 1 || kinds ? Fit::Part : Fit::None;
    }
}

Fit fitAtEnd(const NameForm& part)
{
    const bool mayBeKind = part.type == EntityType::Organization || part.type == EntityType::Place;
    const bool kind = mayBeKind && part.kinds.last() == NameWord::Kind;
    return part.words.size() > 1 || kind ? Fit::Part : Fit::None;
}

Fit fitOf(const NameForm& part, const NameForm& longer)
{
    const qsizetype length = part.words.size();
    if (length >= longer.words.size())
        return Fit::None;
    if (std::equal(part.words.begin(), part.words.end(), longer.words.begin()))
        return fitAtBegin(part, longer);
    if (std::equal(part.words.begin(), part.words.end(), longer.words.end() - length))
        return fitAtEnd(part);
    return Fit::None;
}

GroupBook::Numbers firstOf(GroupBook::Numbers groups)
{
    return groups.first(std::min(groups.size(), mostCandidates));
}

/// Names that are not made from each other, in the singular.
constexpr std::array<std::pair<QStringView, QStringView>, 4> peoplesWithTwoNames{{
    {u"catholic", u"romancatholic"},
    {u"mormon", u"latterdaysaint"},
    {u"shia", u"shiite"},
    {u"orthodox", u"easternorthodox"},
}};

/// Other forms of the name of a people or party: "kurd", "kurds" and "kurdish", "democrat" and "democratic".
QStringList formsOfPeople(const QString& joined)
{
    static constexpr std::array<QStringView, 4> endings{u"s", u"ish", u"ic", u"i"};
    QStringList forms;
    QString bare = joined;
    for (const QStringView ending : endings) {
        constexpr qsizetype shortest = 3;
        if (joined.endsWith(ending) && joined.size() - ending.size() >= shortest) {
            bare = joined.chopped(ending.size());
            break;
        }
    }
    for (const QString& stem : {joined, bare}) {
        if (stem != joined)
            forms.append(stem);
        for (const QStringView ending : endings)
            forms.append(stem + ending.toString());
    }
    for (const auto& [one, other] : peoplesWithTwoNames) {
        if (bare == one || joined == one)
            forms.append({other.toString(), other.toString() + u's'});
        else if (bare == other || joined == other)
            forms.append({one.toString(), one.toString() + u's'});
    }
    forms.removeAll(joined);
    return forms;
}

} // namespace

Link ThingMatcher::find(const Mention& mention) const
{
    if (const qsizetype known = m_book.withIdentity(mention.form.type, mention.form.identity); known >= 0)
        return {known, LinkBasis::KnownThing};
    if (mention.form.isEmpty())
        return {};
    if (const Link same = findSameName(mention, mention.form.joined))
        return same;
    // A movement may be taken for an organization, but is still "the Tamsis" and "a Tamsi fighter".
    if (mention.form.type == EntityType::Group || mention.form.type == EntityType::Organization) {
        if (const Link people = findPeople(mention))
            return people;
    }
    if (mention.form.type != EntityType::Group) {
        if (const Link expansion = findExpansion(mention))
            return expansion;
        if (const Link longer = findLonger(mention))
            return longer;
    }
    return findOtherSpelling(mention);
}

Link ThingMatcher::findSameName(const Mention& mention, const QString& joined) const
{
    std::vector<qsizetype> sameOwner;
    std::vector<qsizetype> anyOwner;
    for (const qsizetype number : firstOf(m_book.withName(mention.form.type, joined))) {
        const Group& group = m_book.group(number);
        if (group.owner == mention.form.owner)
            sameOwner.push_back(number);
        else if (mayBe(mention, group))
            anyOwner.push_back(number);
    }
    return {m_book.nearest(sameOwner.empty() ? anyOwner : sameOwner, mention.index), LinkBasis::SameName};
}

Link ThingMatcher::findPeople(const Mention& mention) const
{
    for (const QString& form : formsOfPeople(mention.form.joined)) {
        if (const Link same = findSameName(mention, form))
            return same;
    }
    return {};
}

Link ThingMatcher::findExpansion(const Mention& mention) const
{
    if (!mention.form.acronym)
        return {};
    QString letters = mention.form.joined;
    letters.remove(u'&');
    return {m_book.nearest(firstOf(m_book.withInitials(mention.form.type, letters)), mention.index),
            LinkBasis::Initials};
}

/// The longer name that a short form is short for: one that it fits whole, the nearest where there are more;
/// else the only one that it is a part of.
Link ThingMatcher::findLonger(const Mention& mention) const
{
    std::vector<qsizetype> whole;
    std::vector<qsizetype> parts;
    for (const qsizetype number : firstOf(m_book.withWord(mention.form.type, mention.form.words.first()))) {
        const Group& group = m_book.group(number);
        // "American University" is no "University of Osh": who names the owner has left nothing out.
        const bool owned = mention.form.owner.isEmpty() || mention.form.owner == group.owner;
        const Fit fit = owned ? fitOf(mention.form, group.fullest) : Fit::None;
        if (fit == Fit::Whole)
            whole.push_back(number);
        else if (fit == Fit::Part && mention.form.identity == 0)
            parts.push_back(number);
    }
    if (!whole.empty())
        return {m_book.nearest(whole, mention.index), LinkBasis::ShortName};
    return parts.size() == 1 ? Link{parts.front(), LinkBasis::ShortName} : Link{};
}

Link ThingMatcher::findOtherSpelling(const Mention& mention) const
{
    std::vector<qsizetype> fitting;
    for (const qsizetype number :
         firstOf(m_book.withSkeleton(mention.form.type, skeleton(mention.form.joined)))) {
        const Group& group = m_book.group(number);
        const bool bothKnown = mention.form.known && group.known;
        if (!bothKnown && mayBe(mention, group) && isVariant(mention.form.joined, group.fullest.joined, 1))
            fitting.push_back(number);
    }
    return {m_book.nearest(fitting, mention.index), LinkBasis::Spelling};
}

} // namespace dateline::analysis::coreference
