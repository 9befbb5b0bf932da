#include "model/analysis/morphology/lexicon.h"

#include "model/analysis/morphology/word_list.h"
#include "model/text/word_shape.h"

using namespace Qt::StringLiterals;

namespace dateline::analysis::morphology {

namespace {

/// Guessed from the ending; the irregular plurals are those that news tells of.
bool isPlural(QStringView lower)
{
    for (const QStringView word : {u"people", u"police", u"men", u"women", u"children"}) {
        if (lower == word)
            return true;
    }
    return lower.size() > 3 && lower.endsWith(u's') && !lower.endsWith(u"ss") && !lower.endsWith(u"us");
}

QString foldedLower(QStringView surface)
{
    QString lower = text::folded(surface);
    lower.replace(u'\u2019', u'\'');
    return lower;
}

} // namespace

Lexicon::Lexicon()
{
    addClass(Tag::Determiner,
             u"the a an this these those some any each every either neither no all both such another what "
             u"several many few more most half");
    addClass(Tag::Pronoun,
             u"he she it they we i you someone somebody everyone everybody anyone anybody nobody everything "
             u"something nothing anything others it's he's she's they're we're i'm you're they've we've i've "
             u"he'd she'd they'd we'd he'll she'll they'll we'll i'll it'll there");
    addClass(Tag::ObjectPronoun,
             u"him them us me himself herself themselves itself myself ourselves yourself");
    addClass(Tag::Possessive, u"his her its their our my your");
    addClass(Tag::Preposition, u"of in on at by for with from into onto about against between among through "
                               u"during over under above across "
                               u"behind near toward towards upon within without amid amidst amongst along "
                               u"around beyond beside besides "
                               u"despite except inside outside off per via throughout versus including "
                               u"following regarding concerning");
    addClass(Tag::Conjunction, u"and or but nor & plus");
    addClass(Tag::Subordinator, u"that after before since until till while as because if unless whether "
                                u"although though once whereas when "
                                u"than so lest");
    addClass(Tag::Relative, u"who which whom whose where why how whoever whatever");
    addClass(Tag::To, u"to");
    addClass(Tag::Adverb, u"further");
    addClass(Tag::Modal,
             u"will would can could may might must should shall cannot won't wouldn't can't couldn't "
             u"shouldn't mustn't");
    addClass(Tag::Negation, u"not never n't");
    addClass(
        Tag::Number,
        u"one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty "
        u"seventy eighty ninety hundred thousand million billion dozen dozens hundreds thousands "
        u"millions first second third");
    addAuxiliaries();
}

void Lexicon::addClass(Tag tag, QStringView words)
{
    for (const QStringView word : wordsOf(words))
        m_closed.insert(word.toString(), tag);
}

void Lexicon::addAuxiliaries()
{
    const auto add = [this](QStringView words, const QString& lemma, unsigned forms) {
        for (const QStringView word : wordsOf(words))
            m_auxiliaries.insert(word.toString(), {lemma, forms});
    };
    add(u"is isn't", u"be"_s, VerbReading::ThirdPerson);
    add(u"am are aren't be", u"be"_s, VerbReading::Base);
    add(u"was were wasn't weren't", u"be"_s, VerbReading::Past);
    add(u"been", u"be"_s, VerbReading::Participle);
    add(u"being", u"be"_s, VerbReading::Gerund);
    add(u"has hasn't", u"have"_s, VerbReading::ThirdPerson);
    add(u"have haven't", u"have"_s, VerbReading::Base);
    add(u"had hadn't", u"have"_s, VerbReading::Past | VerbReading::Participle);
    add(u"having", u"have"_s, VerbReading::Gerund);
    add(u"does doesn't", u"do"_s, VerbReading::ThirdPerson);
    add(u"do don't", u"do"_s, VerbReading::Base);
    add(u"did didn't", u"do"_s, VerbReading::Past);
}

Word Lexicon::look(QStringView surface, text::Token::Kind kind) const
{
    using Kind = text::Token::Kind;
    Word word;
    word.lower = foldedLower(surface);
    word.capital = !surface.isEmpty() && surface.front().isUpper();
    if (kind == Kind::Possessive) {
        word.tag = Tag::Possessive;
    } else if (kind == Kind::Number || kind == Kind::Ordinal) {
        word.tag = Tag::Number;
    } else if (kind != Kind::Word) {
        word.tag = word.lower == u"&" ? Tag::Conjunction : Tag::Mark;
    } else if (const auto closed = m_closed.constFind(word.lower); closed != m_closed.constEnd()) {
        word.tag = *closed;
    } else if (const auto helper = m_auxiliaries.constFind(word.lower); helper != m_auxiliaries.constEnd()) {
        word.tag = Tag::Auxiliary;
        word.verb = *helper;
    }
    word.endsLikePlural = isPlural(word.lower);
    return word;
}

} // namespace dateline::analysis::morphology
