#include "model/analysis/morphology/tagger.h"

#include <algorithm>

namespace dateline::analysis::morphology {

namespace {

const Word& at(const Words& words, qsizetype index)
{
    return words[static_cast<std::size_t>(index)];
}

/// The nearest word before, adverbs and "not" left out; -1 at the start of the sentence.
qsizetype before(const Words& words, qsizetype index, qsizetype first)
{
    qsizetype previous = index - 1;
    const auto modifies = [&](qsizetype word) { // "more closely", "no longer", "only"
        const QString& lower = at(words, word).lower;
        const bool degree = lower == u"more" || lower == u"most" || lower == u"no";
        return (degree && at(words, word + 1).is(Tag::Adverb)) || lower == u"only";
    };
    while (previous >= first && (at(words, previous).is(Tag::Adverb) ||
                                 at(words, previous).is(Tag::Negation) || modifies(previous)))
        --previous;
    return previous >= first ? previous : -1;
}

bool isHelper(const Word& word, QStringView lemma)
{
    return word.is(Tag::Auxiliary) && word.verb.lemma == lemma;
}

/// A word that can begin what follows a verb: its object, a complement or an adverbial.
bool canFollowVerb(const Word& word)
{
    switch (word.tag) {
    case Tag::Determiner:
    case Tag::Possessive:
    case Tag::ObjectPronoun:
    case Tag::Pronoun:
    case Tag::Name:
    case Tag::Number:
    case Tag::To:
    case Tag::Subordinator:
    case Tag::Relative:
    case Tag::Adjective:
    case Tag::Adverb:
        return true;
    default:
        return false;
    }
}

bool opensVerb(const Word& word)
{
    return word.is(Tag::Modal) || word.is(Tag::To) || isHelper(word, u"do");
}

} // namespace

Words Tagger::tag(const Document& document) const
{
    Words words;
    words.reserve(document.tokens.size());
    for (const text::Token& token : document.tokens)
        words.push_back(m_lexicon.look(token.span.of(document.text()), token.kind));
    for (const text::Sentence& sentence : document.sentences)
        markCapitals(document, sentence, words);
    markNames(document, words);
    for (const text::Sentence& sentence : document.sentences) {
        for (qsizetype index = sentence.firstToken; index < sentence.endToken; ++index) {
            takeUnknownVerb(sentence, index, words);
            if (at(words, index).is(Tag::Verb))
                decide(sentence, index, words);
        }
    }
    return words;
}

/// A word that no list has as a verb is one behind "could" and the like, "it could backfire", unless a verb
/// follows.
void Tagger::takeUnknownVerb(const text::Sentence& sentence, qsizetype index, Words& words)
{
    Word& word = words[static_cast<std::size_t>(index)];
    const qsizetype previous = before(words, index, sentence.firstToken);
    if (!word.is(Tag::Noun) || word.capital || previous < 0 || !at(words, previous).is(Tag::Modal))
        return;
    const bool modifies = index + 1 < sentence.endToken && at(words, index + 1).is(Tag::Verb) &&
                          at(words, index + 1).verb.can(VerbReading::Base); // "would only use"
    word.tag = modifies ? Tag::Adverb : Tag::Verb;
    if (!modifies && word.verb.lemma.isEmpty())
        word.verb = {word.lower, VerbReading::Base};
}

/// Words inside the names that were found are names, whatever else they could be.
void Tagger::markNames(const Document& document, Words& words) const
{
    for (const article::Entity& entity : document.found.entities) {
        for (const article::Mention& mention : entity.mentions) {
            if (mention.kind != article::MentionKind::Name)
                continue;
            auto token = std::lower_bound(
                document.tokens.begin(), document.tokens.end(), mention.span.begin,
                [](const text::Token& each, qsizetype begin) { return each.span.begin < begin; });
            for (; token != document.tokens.end() && token->span.begin < mention.span.end; ++token) {
                Word& word = words[static_cast<std::size_t>(token - document.tokens.begin())];
                if (token->kind == text::Token::Kind::Word)
                    word.tag = Tag::Name;
            }
        }
    }
}

/// A capital inside a sentence makes a name; at its start, and in a headline, only the company of other words
/// does.
void Tagger::markCapitals(const Document& document, const text::Sentence& sentence, Words& words) const
{
    if (document.article.titleSpan.contains(sentence.span))
        return;
    bool atStart = true;
    for (qsizetype index = sentence.firstToken; index < sentence.endToken; ++index) {
        Word& word = words[static_cast<std::size_t>(index)];
        const bool open =
            word.is(Tag::Noun) || word.is(Tag::Verb) || word.is(Tag::Adjective) || word.is(Tag::Adverb);
        const bool alone = index + 1 >= sentence.endToken || !at(words, index + 1).capital;
        if (word.capital && open && !(atStart && (alone || word.is(Tag::Adverb))) && word.lower != u"i")
            word.tag = Tag::Name;
        // A quotation mark or a bullet does not use up the sentence's first capital.
        if (!word.is(Tag::Mark))
            atStart = false;
        else if (word.lower.size() == 1 && QStringView(u"\"\u201C\u201E\u00AB:").contains(word.lower.front()))
            atStart = true;
    }
}

void Tagger::decide(const text::Sentence& sentence, qsizetype index, Words& words) const
{
    Word& word = words[static_cast<std::size_t>(index)];
    const qsizetype first = sentence.firstToken;
    const qsizetype end = sentence.endToken;
    if (word.verb.can(VerbReading::Gerund)) {
        word.tag = decideGerund(words, index, first, end);
        return;
    }
    Tag decision = Tag::Noun;
    if (word.verb.can(VerbReading::Past) || word.verb.can(VerbReading::Participle))
        decision = decidePast(words, index, first, end);
    if (decision != Tag::Verb &&
        (word.verb.can(VerbReading::Base) || word.verb.can(VerbReading::ThirdPerson)))
        decision = decidePresent(words, index, first, end);
    if (decision == Tag::Noun && m_lexicon.isAdjective(word.lower))
        decision = Tag::Adjective;
    word.tag = decision;
}

Tag Tagger::decideGerund(const Words& words, qsizetype index, qsizetype first, qsizetype end) const
{
    const qsizetype previous = before(words, index, first);
    const bool nounBehind =
        index + 1 < end && (at(words, index + 1).is(Tag::Noun) || at(words, index + 1).is(Tag::Verb));
    if (previous >= 0) {
        const Word& word = at(words, previous);
        if (isHelper(word, u"be"))
            return Tag::Verb;
        if (word.opensNoun() || word.is(Tag::Possessive))
            return nounBehind ? Tag::Adjective : Tag::Noun;
    }
    if (m_lexicon.isGerundNoun(at(words, index).lower))
        return index + 1 < end && canFollowVerb(at(words, index + 1)) &&
                       !at(words, index + 1).is(Tag::Subordinator)
                   ? Tag::Verb
                   : Tag::Noun;
    return Tag::Verb;
}

Tag Tagger::decidePast(const Words& words, qsizetype index, qsizetype first, qsizetype end) const
{
    const Word& word = at(words, index);
    const qsizetype previous = before(words, index, first);
    const bool last = index + 1 >= end;
    const bool nounBehind =
        !last && (at(words, index + 1).is(Tag::Noun) || at(words, index + 1).is(Tag::Verb) ||
                  at(words, index + 1).is(Tag::Adjective));
    if (previous < 0)
        return nounBehind && !word.verb.can(VerbReading::Base) ? Tag::Adjective : Tag::Verb;
    const Word& left = at(words, previous);
    if (left.is(Tag::Auxiliary))
        return Tag::Verb;
    // "many said"; but "the said man".
    if (word.verb.lemma == u"say" && left.lower != u"the" && left.lower != u"a")
        return Tag::Verb;
    const bool regular = !word.verb.can(VerbReading::Base);
    if (left.is(Tag::Determiner) || left.is(Tag::Possessive) || left.is(Tag::Adjective) ||
        left.is(Tag::Number) || left.is(Tag::Preposition)) {
        // "the elected mayor", "of armed men"; but "some wounded", "the two arrested on Monday" name people
        // or tell an act.
        const bool nameBehind = !last && at(words, index + 1).is(Tag::Name) && !left.is(Tag::Preposition) &&
                                !left.is(Tag::Number);
        if (nounBehind || nameBehind)
            return regular ? Tag::Adjective : Tag::Noun;
        return left.is(Tag::Number) || left.is(Tag::Determiner) ? (regular ? Tag::Verb : Tag::Noun)
                                                                : Tag::Noun;
    }
    if (!regular && m_lexicon.isNounLike(word.lower))
        return decidePresent(words, index, first, end);
    return Tag::Verb;
}

Tag Tagger::decidePresent(const Words& words, qsizetype index, qsizetype first, qsizetype end) const
{
    const Word& word = at(words, index);
    const qsizetype previous = before(words, index, first);
    const bool objectBehind = index + 1 < end && canFollowVerb(at(words, index + 1));
    const bool nounLike = m_lexicon.isNounLike(word.lower) || m_lexicon.isNounLike(word.verb.lemma);
    if (previous < 0)
        return !nounLike && objectBehind && word.verb.can(VerbReading::Base) ? Tag::Verb : Tag::Noun;
    const Word& left = at(words, previous);
    if (opensVerb(left))
        return Tag::Verb;
    // "six in ten say", "9 percent say"; but "a say".
    if (word.verb.lemma == u"say" && (left.is(Tag::Number) || left.isNominal()))
        return Tag::Verb;
    const bool thatBehind = index + 1 < end && at(words, index + 1).lower == u"that";
    if (word.verb.lemma == u"show" && left.isNominal() && (thatBehind || left.endsLikePlural))
        return Tag::Verb;
    if (left.opensNoun() || left.is(Tag::Preposition) || left.is(Tag::Auxiliary))
        return Tag::Noun;
    if (left.is(Tag::Pronoun) || left.is(Tag::Relative))
        return Tag::Verb;
    const bool third = word.verb.can(VerbReading::ThirdPerson);
    const bool past = word.verb.can(VerbReading::Past);
    if (left.isNominal()) {
        const bool agrees =
            past || left.is(Tag::Name) || (third ? !left.endsLikePlural : left.endsLikePlural);
        if (!agrees)
            return Tag::Noun;
        if (!nounLike)
            return Tag::Verb;
        return objectBehind && (past || third || left.endsLikePlural) ? Tag::Verb : Tag::Noun;
    }
    if (left.is(Tag::Conjunction) || left.is(Tag::Mark))
        return objectBehind && (!nounLike || past) ? Tag::Verb : Tag::Noun;
    return Tag::Noun;
}

} // namespace dateline::analysis::morphology
