#include "model/analysis/training/treebank_labels.h"

#include "model/text/character_class.h"
#include "model/text/tokenizer.h"

#include <QHash>

#include <algorithm>

namespace dateline::analysis::training {

using tagging::PartOfSpeech;
using text::Token;

namespace {

/// Universal tags that are not divided, and the others with what is usual for them.
PartOfSpeech usualPart(const QString& universalTag)
{
    static const QHash<QStringView, PartOfSpeech> parts{
        {u"ADJ", PartOfSpeech::Adjective},     {u"ADP", PartOfSpeech::Adposition},
        {u"ADV", PartOfSpeech::Adverb},        {u"AUX", PartOfSpeech::Auxiliary},
        {u"CCONJ", PartOfSpeech::Conjunction}, {u"DET", PartOfSpeech::Determiner},
        {u"INTJ", PartOfSpeech::Interjection}, {u"NOUN", PartOfSpeech::Noun},
        {u"NUM", PartOfSpeech::Numeral},       {u"PART", PartOfSpeech::PossessiveEnding},
        {u"PRON", PartOfSpeech::Pronoun},      {u"PROPN", PartOfSpeech::ProperNoun},
        {u"PUNCT", PartOfSpeech::Punctuation}, {u"SCONJ", PartOfSpeech::Subordinator},
        {u"SYM", PartOfSpeech::Symbol},        {u"VERB", PartOfSpeech::BaseVerb},
        {u"X", PartOfSpeech::Other},
    };
    return parts.value(universalTag, PartOfSpeech::Other);
}

/// The finer part of speech by the tag of the Penn Treebank, under the universal tag that it refines.
PartOfSpeech finerPart(PartOfSpeech usual, const QString& localTag)
{
    struct Entry
    {
        PartOfSpeech usual;
        QStringView localTag;
        PartOfSpeech finer;
    };
    static constexpr Entry entries[] = {
        {PartOfSpeech::Adposition, u"RP", PartOfSpeech::Particle},
        {PartOfSpeech::Adverb, u"WRB", PartOfSpeech::RelativeAdverb},
        {PartOfSpeech::Auxiliary, u"MD", PartOfSpeech::Modal},
        {PartOfSpeech::Noun, u"NNS", PartOfSpeech::PluralNoun},
        {PartOfSpeech::PossessiveEnding, u"TO", PartOfSpeech::To},
        {PartOfSpeech::PossessiveEnding, u"RB", PartOfSpeech::Negation},
        {PartOfSpeech::Pronoun, u"PRP$", PartOfSpeech::PossessivePronoun},
        {PartOfSpeech::Pronoun, u"WDT", PartOfSpeech::RelativePronoun},
        {PartOfSpeech::Pronoun, u"WP", PartOfSpeech::RelativePronoun},
        {PartOfSpeech::Pronoun, u"WP$", PartOfSpeech::RelativePronoun},
        {PartOfSpeech::BaseVerb, u"VBP", PartOfSpeech::PresentVerb},
        {PartOfSpeech::BaseVerb, u"VBZ", PartOfSpeech::ThirdPersonVerb},
        {PartOfSpeech::BaseVerb, u"VBD", PartOfSpeech::PastVerb},
        {PartOfSpeech::BaseVerb, u"VBN", PartOfSpeech::PastParticiple},
        {PartOfSpeech::BaseVerb, u"VBG", PartOfSpeech::PresentParticiple},
    };
    for (const Entry& entry : entries) {
        if (entry.usual == usual && entry.localTag == localTag)
            return entry.finer;
    }
    return usual;
}

/// The part of speech of a token that is only a piece of a word.
PartOfSpeech partOfPiece(Token::Kind kind, PartOfSpeech whole)
{
    switch (kind) {
    case Token::Kind::Punctuation:
        return PartOfSpeech::Punctuation;
    case Token::Kind::Symbol:
        return PartOfSpeech::Symbol;
    case Token::Kind::Number:
        return PartOfSpeech::Numeral;
    case Token::Kind::Word:
    case Token::Kind::Ordinal:
    case Token::Kind::Possessive:
        break;
    }
    return whole;
}

bool hasHyphen(QStringView token)
{
    return std::any_of(token.begin(), token.end(), [](QChar each) { return text::isHyphen(each); });
}

/// Which of the words [first, end) speaks for all of them.
qsizetype speaker(const TreebankSentence& sentence, qsizetype first, qsizetype end, bool hyphened)
{
    if (!hyphened)
        return first;
    for (qsizetype i = end; i-- > first;) {
        const TreebankWord& word = sentence.words[static_cast<std::size_t>(i)];
        if ((word.head < first || word.head >= end) && word.universalTag != u"PUNCT")
            return i;
    }
    return end - 1;
}

} // namespace

PartOfSpeech partOfSpeech(const TreebankWord& word)
{
    const PartOfSpeech part = finerPart(usualPart(word.universalTag), word.localTag);
    const bool participle = part == PartOfSpeech::PastParticiple || part == PartOfSpeech::PresentParticiple;
    if (participle && word.relation == u"amod")
        return PartOfSpeech::AttributiveParticiple;
    const bool object = part == PartOfSpeech::Pronoun && word.features.contains(QStringView(u"Case=Acc"));
    return object ? PartOfSpeech::ObjectPronoun : part;
}

LabelledSentence inTreebankWords(const TreebankSentence& sentence)
{
    LabelledSentence labelled;
    for (const TreebankWord& word : sentence.words) {
        labelled.words.append(word.form);
        labelled.labels.push_back(static_cast<int>(partOfSpeech(word)));
    }
    return labelled;
}

std::vector<TreebankToken> engineTokens(const TreebankSentence& sentence)
{
    std::vector<TreebankToken> tokens;
    const qsizetype count = std::ssize(sentence.words);
    const auto spanOf = [&](qsizetype i) { return sentence.words[static_cast<std::size_t>(i)].span; };
    qsizetype first = 0;
    for (const Token& token : text::tokenize(sentence.text)) {
        while (first < count && spanOf(first).end <= token.span.begin)
            ++first;
        if (first == count)
            break;
        qsizetype end = first + 1;
        while (end < count && spanOf(end).begin < token.span.end)
            ++end;
        const bool hyphened = hasHyphen(token.span.of(sentence.text));
        const TreebankWord& word =
            sentence.words[static_cast<std::size_t>(speaker(sentence, first, end, hyphened))];
        const bool whole = end - first == 1 && word.span == token.span;
        const PartOfSpeech part = partOfSpeech(word);
        const bool piece = end - first == 1 && !whole;
        tokens.push_back({token.span, piece ? partOfPiece(token.kind, part) : part, &word, whole});
    }
    return tokens;
}

LabelledSentence inEngineTokens(const TreebankSentence& sentence)
{
    LabelledSentence labelled;
    for (const TreebankToken& token : engineTokens(sentence)) {
        labelled.words.append(token.span.of(sentence.text).toString());
        labelled.labels.push_back(static_cast<int>(token.part));
    }
    return labelled;
}

} // namespace dateline::analysis::training
