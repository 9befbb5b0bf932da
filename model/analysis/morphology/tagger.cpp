#include "model/analysis/morphology/tagger.h"

#include "model/analysis/morphology/lemmatizer.h"

#include <algorithm>

namespace dateline::analysis::morphology {

using tagging::PartOfSpeech;

namespace {

/// What a word of an open class is by its part of speech.
Tag openTag(PartOfSpeech part)
{
    switch (part) {
    case PartOfSpeech::Adjective:
    case PartOfSpeech::AttributiveParticiple:
        return Tag::Adjective;
    case PartOfSpeech::Adverb:
    case PartOfSpeech::RelativeAdverb:
    case PartOfSpeech::Particle:
    case PartOfSpeech::Interjection:
        return Tag::Adverb;
    case PartOfSpeech::Adposition:
        return Tag::Preposition;
    case PartOfSpeech::Subordinator:
        return Tag::Subordinator;
    case PartOfSpeech::Conjunction:
        return Tag::Conjunction;
    case PartOfSpeech::Determiner:
        return Tag::Determiner;
    case PartOfSpeech::Numeral:
        return Tag::Number;
    case PartOfSpeech::Pronoun:
        return Tag::Pronoun;
    default:
        return Tag::Noun;
    }
}

bool isOpen(const Word& word)
{
    return word.is(Tag::Noun) || word.is(Tag::Verb) || word.is(Tag::Adjective) || word.is(Tag::Adverb);
}

} // namespace

Words Tagger::tag(const Document& document) const
{
    Words words;
    words.reserve(document.tokens.size());
    for (const text::Token& token : document.tokens) {
        words.push_back(m_lexicon.look(token.span.of(document.text()), token.kind));
        decide(document.parts[words.size() - 1], words.back());
    }
    for (const text::Sentence& sentence : document.sentences) {
        markCapitals(document, sentence, words);
        findVerb(sentence, words);
    }
    markNames(document, words);
    return words;
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

/// A capital inside a sentence makes a name; at its start, and in a headline, only a proper noun is one.
void Tagger::markCapitals(const Document& document, const text::Sentence& sentence, Words& words) const
{
    const bool headline = document.article.titleSpan.contains(sentence.span);
    bool atStart = true;
    for (qsizetype index = sentence.firstToken; index < sentence.endToken; ++index) {
        Word& word = words[static_cast<std::size_t>(index)];
        const bool proper = document.parts[static_cast<std::size_t>(index)] == PartOfSpeech::ProperNoun;
        if (word.capital && isOpen(word) && word.lower != u"i" && (proper || !(atStart || headline)))
            word.tag = Tag::Name;
        // A quotation mark or a bullet does not use up the sentence's first capital.
        if (!word.is(Tag::Mark))
            atStart = false;
        else if (word.lower.size() == 1 && QStringView(u"\"\u201C\u201E\u00AB:").contains(word.lower.front()))
            atStart = true;
    }
}

/// "The council *plans* to close it": where no word is told to be a finite verb, one that stands behind a
/// noun and before an infinitive is.
void Tagger::findVerb(const text::Sentence& sentence, Words& words) const
{
    const auto word = [&words](qsizetype token) -> Word& { return words[static_cast<std::size_t>(token)]; };
    qsizetype found = -1;
    for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
        const Word& each = word(token);
        const bool infinitive = token > sentence.firstToken && word(token - 1).is(Tag::To);
        const bool finite = each.is(Tag::Verb) && !each.verb.can(VerbReading::Gerund) &&
                            !each.verb.can(VerbReading::Participle) && !infinitive;
        if (finite || each.is(Tag::Auxiliary) || each.is(Tag::Modal))
            return;
        const bool beforeInfinitive = token + 2 < sentence.endToken && word(token + 1).is(Tag::To) &&
                                      word(token + 2).verb.can(VerbReading::Base);
        if (found < 0 && each.is(Tag::Noun) && beforeInfinitive && token > sentence.firstToken &&
            word(token - 1).isNominal() && each.lower.endsWith(u's'))
            found = token;
    }
    if (found < 0)
        return;
    word(found).tag = Tag::Verb;
    word(found).verb = m_lexicon.verb(word(found).lower, VerbReading::ThirdPerson);
}

void Tagger::decide(PartOfSpeech part, Word& word) const
{
    // "that" opens a clause, stands for a noun or before one; "after" stands before both.
    if (word.is(Tag::Subordinator)) {
        if (part == PartOfSpeech::RelativePronoun)
            word.tag = Tag::Relative;
        else if (part == PartOfSpeech::Determiner || part == PartOfSpeech::Pronoun ||
                 part == PartOfSpeech::Adposition || part == PartOfSpeech::Adverb)
            word.tag = openTag(part);
        return;
    }
    if (!isOpen(word))
        return;
    if (tagging::isFullVerb(part) && part != PartOfSpeech::AttributiveParticiple) {
        word.tag = Tag::Verb;
        word.verb = m_lexicon.verb(word.lower, verbForm(part, word.lower));
    } else {
        word.tag = openTag(part);
    }
}

} // namespace dateline::analysis::morphology
