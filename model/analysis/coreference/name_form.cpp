#include "model/analysis/coreference/name_form.h"

#include "model/analysis/coreference/given_names.h"
#include "model/analysis/coreference/spelling.h"
#include "model/text/word_set.h"
#include "model/text/word_shape.h"

#include <algorithm>

namespace dateline::analysis::coreference {

using article::EntityType;
using knowledge::PhraseRecord;
using knowledge::WordClass;
using text::Span;
using text::Token;

namespace {

constexpr std::uint8_t usualGivenName = 60; ///< "Dean Bek" has a first name, "Dean" is no title in it
constexpr std::size_t longestOwner = 4;     ///< words: "United States of America"

/// "al-Bek", "el-Bek", "Ash-Shabab": the article in front of an Arabic name is a word of its own.
qsizetype lengthOfArticle(QStringView word)
{
    static const text::WordSet articles(u"al el ad ar as ash at az an Al El Ad Ar As Ash At Az An");
    const qsizetype hyphen = word.indexOf(u'-');
    const bool article = hyphen > 0 && hyphen + 2 < word.size() && articles.contains(word.first(hyphen));
    return article ? hyphen : 0;
}

/// "116th" in front of "Congress" says which one of many that are one thing to a reader.
bool isOrdinal(QStringView word)
{
    return word.size() > 2 && word.front().isDigit() && word.back().isLetter();
}

} // namespace

FormReader::Spans FormReader::wordsOf(const entities::FoundName& name) const
{
    Spans words;
    for (qsizetype i = name.firstToken; i < name.endToken; ++i) {
        const Token& token = m_document.tokens[static_cast<std::size_t>(i)];
        const Span inside{std::max(token.span.begin, name.span.begin),
                          std::min(token.span.end, name.span.end)};
        const bool isWord = token.kind == Token::Kind::Word || token.kind == Token::Kind::Number;
        if (!isWord || inside.isEmpty())
            continue;
        const qsizetype article = lengthOfArticle(inside.of(m_document.text()));
        if (article > 0)
            words.push_back({inside.begin, inside.begin + article});
        words.push_back({article > 0 ? inside.begin + article + 1 : inside.begin, inside.end});
    }
    const bool hasThe = words.size() > 1 && text::folded(words.front().of(m_document.text())) == u"the";
    if (hasThe)
        words.erase(words.begin());
    return words;
}

QStringView FormReader::between(const Spans& words, std::size_t first, std::size_t end) const
{
    return words[first].united(words[end - 1]).of(m_document.text());
}

/// A key of the country or people of that name; empty when it is none. "Mexico City" is no city that Mexico
/// owns, but the "Persian Gulf" is "the Gulf": known places belong to peoples only.
QString FormReader::ownerNamed(QStringView name, const NameForm& form) const
{
    const bool knownPlace = form.type == EntityType::Place && form.known;
    const int owners = knownPlace ? PhraseRecord::Demonym : PhraseRecord::Country | PhraseRecord::Demonym;
    const std::optional<PhraseRecord> phrase = m_gazetteers.phrase(name);
    if (!phrase || (phrase->flags & owners) == 0)
        return {};
    if (phrase->country[0] == '\0')
        return QString::number(phrase->identity);
    return QString::fromLatin1(phrase->country.data(), 2);
}

/// "President Bek" is "Bek"; but a title that is a usual first name stays.
void FormReader::dropTitle(Spans& words) const
{
    constexpr auto honorifics = static_cast<std::uint32_t>(WordClass::Honorific) |
                                static_cast<std::uint32_t>(WordClass::HonorificMale) |
                                static_cast<std::uint32_t>(WordClass::HonorificFemale);
    while (words.size() > 1) {
        const QStringView word = words.front().of(m_document.text());
        const knowledge::PersonNameRecord person = m_gazetteers.personName(word);
        const bool role =
            (m_gazetteers.foldedClasses(word) & static_cast<std::uint32_t>(WordClass::Role)) != 0 &&
            std::max(person.male, person.female) < usualGivenName && person.surname < usualGivenName;
        if (!role && (m_gazetteers.classes(word) & honorifics) == 0)
            return;
        words.erase(words.begin());
    }
}

bool FormReader::isKnownPlace(const Spans& words) const
{
    return !words.empty() && !m_gazetteers.places(between(words, 0, words.size())).empty();
}

bool FormReader::dropOwnerBefore(Spans& words, NameForm& form) const
{
    for (std::size_t length = std::min(longestOwner, words.size() - 1); length > 0; --length) {
        form.owner = ownerNamed(between(words, 0, length), form);
        if (!form.owner.isEmpty()) {
            words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(length));
            return true;
        }
    }
    return false;
}

/// True if the words before one only say what kind of state follows: "People's Republic | of".
bool FormReader::isStateWord(const Spans& words, std::size_t end) const
{
    static const text::WordSet states(
        u"republic kingdom state commonwealth federation union emirate sultanate principality people's "
        u"democratic "
        u"islamic federal federative socialist arab co-operative plurinational bolivarian");
    return std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(end), [this](Span word) {
        return states.contains(text::folded(word.of(m_document.text())).replace(u'\u2019', u'\''));
    });
}

/// "Republic of Kenya" is Kenya.
void FormReader::becomeCountry(Spans& words, std::size_t first, NameForm& form) const
{
    const std::optional<PhraseRecord> country = m_gazetteers.phrase(between(words, first, words.size()));
    if (form.identity == 0 && country)
        form.identity = country->identity;
    form.known = true;
    form.owner.clear();
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first));
}

/// "… of the Philippines"
bool FormReader::dropOwnerBehind(Spans& words, NameForm& form) const
{
    for (std::size_t of = 1; of + 1 < words.size(); ++of) {
        if (words[of].of(m_document.text()) != u"of")
            continue;
        std::size_t first = of + 1;
        if (first + 1 < words.size() && words[first].of(m_document.text()) == u"the")
            ++first;
        form.owner = ownerNamed(between(words, first, words.size()), form);
        if (form.owner.isEmpty())
            continue;
        if (form.type == EntityType::Place && isStateWord(words, of))
            becomeCountry(words, first, form);
        else
            words.resize(of);
        return true;
    }
    return false;
}

void FormReader::dropOwner(Spans& words, NameForm& form) const
{
    const Spans whole = words;
    const auto dropOrdinal = [&] {
        if (words.size() > 1 && isOrdinal(words.front().of(m_document.text())))
            words.erase(words.begin());
    };
    dropOrdinal();
    if (words.size() > 1 && !dropOwnerBefore(words, form))
        dropOwnerBehind(words, form);
    dropOrdinal();
    if (form.type == EntityType::Place && !form.owner.isEmpty() && isKnownPlace(words)) {
        words = whole; // "American Samoa" is not Samoa
        form.owner.clear();
    }
}

void FormReader::dropSuffix(NameForm& form)
{
    if (form.words.size() > 2 && isGenerationSuffix(form.words.last()))
        form.suffix = form.words.takeLast();
    form.kinds.resize(form.words.size());
}

/// A ministry of fishing is a fishing ministry.
void FormReader::turnRound(NameForm& form)
{
    const qsizetype of = form.words.indexOf(u"of");
    if (form.type != EntityType::Organization || of <= 0 || of + 1 == form.words.size() ||
        form.words.indexOf(u"of", of + 1) > 0)
        return;
    const qsizetype behind = form.words[of + 1] == u"the" ? of + 2 : of + 1;
    form.turned = form.words.mid(behind).join(QString()) + form.words.first(of).join(QString());
}

/// An acronym takes the capitals, or all words, or every letter of what is an acronym itself: "unb" for
/// "United Nations Bank", "np" and "nfp" for "Notes for Peace", "usnb" for "U.S. National Bank".
void FormReader::addInitials(QStringView surface, NameForm& form)
{
    QString capitals;
    QString all;
    QString letters;
    for (const QString& part : surface.toString().replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts)) {
        const QString word = comparable(part);
        if (word.isEmpty() || word == u"the" || word == u"&")
            continue;
        all += word.front();
        if (!text::startsWithCapital(part))
            continue;
        capitals += word.front();
        letters += text::wordShape(part) == text::WordShape::AllCaps ? word : QString(word.front());
    }
    for (const QString& way : {capitals, all, letters}) {
        if (way.size() > 1 && !form.initials.contains(way))
            form.initials.append(way);
    }
}

NameWord FormReader::kindOf(QStringView word) const
{
    constexpr auto kinds = static_cast<std::uint32_t>(WordClass::OrganizationEnd) |
                           static_cast<std::uint32_t>(WordClass::PlaceEnd) |
                           static_cast<std::uint32_t>(WordClass::EventEnd) |
                           static_cast<std::uint32_t>(WordClass::WorkEnd);
    const std::uint32_t classes = m_gazetteers.classes(word);
    if ((classes & static_cast<std::uint32_t>(WordClass::Company)) != 0)
        return NameWord::Company;
    return (classes & kinds) != 0 ? NameWord::Kind : NameWord::Own;
}

NameForm FormReader::read(const entities::FoundName& name) const
{
    NameForm form;
    form.type = name.type;
    form.identity = name.identity;
    const QStringView surface = name.span.of(m_document.text());
    form.acronym = isAcronym(surface);
    Spans words = wordsOf(name);
    form.known =
        name.identity != 0 ||
        (form.type == EntityType::Person
             ? !words.empty() && m_gazetteers.personName(words.back().of(m_document.text())).surname > 0
             : !m_gazetteers.places(surface).empty());
    const bool owned = form.type != EntityType::Person && form.type != EntityType::Group;
    if (form.type == EntityType::Person)
        dropTitle(words);
    else if (owned)
        dropOwner(words, form);
    for (const Span word : words) {
        const QString spelled = comparable(word.of(m_document.text()));
        if (spelled.isEmpty())
            continue;
        form.words.append(spelled);
        form.kinds.append(kindOf(word.of(m_document.text())));
    }
    if (form.type == EntityType::Person)
        dropSuffix(form);
    else if (words.size() > 1)
        addInitials(between(words, 0, words.size()), form);
    if (!form.owner.isEmpty())
        addInitials(surface, form);
    form.joined = form.words.join(QString());
    turnRound(form);
    return form;
}

bool isAcronym(QStringView surface)
{
    constexpr qsizetype longest = 10; // with periods
    return surface.size() > 1 && surface.size() <= longest && !surface.contains(u' ') &&
           text::wordShape(surface) == text::WordShape::AllCaps;
}

} // namespace dateline::analysis::coreference
