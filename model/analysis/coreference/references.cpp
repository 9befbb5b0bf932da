#include "model/analysis/coreference/references.h"

#include "model/analysis/coreference/descriptions.h"
#include "model/analysis/coreference/person_gender.h"
#include "model/analysis/coreference/pronouns.h"
#include "model/text/word_set.h"

#include <algorithm>

namespace dateline::analysis::coreference {

using article::EntityType;
using article::MentionKind;
using entities::FoundName;
using entities::Gender;

namespace {

constexpr double surelyEnough = 0.55; ///< a pronoun whose antecedent has a smaller share is left alone
constexpr double confidenceOfDescription = 0.75;

// What a mention adds to a referent's salience, by its place in the sentence.
constexpr double asSubject = 180;
constexpr double asObject = 150;
constexpr double asOwner = 140;
constexpr double asOblique = 120;
constexpr double asPossessive = 70; ///< "his"
constexpr double unnamed = 0.7;     ///< the part of it that a person without a name gets

/// The part of right links among those with about this share, on the news and biographies of GUM.
double confidenceOf(double share)
{
    return 0.45 + 0.47 * share;
}

/// Walks through a document, sentence by sentence, with who is on the reader's mind.
class Walk
{
public:
    Walk(const Document& document, const knowledge::Gazetteers& gazetteers,
         const std::vector<FoundName>& names, const std::vector<qsizetype>& groupOf)
        : m_document(document)
        , m_names(names)
        , m_groupOf(groupOf)
        , m_genders(document, gazetteers)
        , m_descriptions(document, gazetteers, names, groupOf)
    {}

    std::vector<Reference> run()
    {
        for (std::size_t sentence = 0; sentence < m_document.sentences.size(); ++sentence) {
            if (m_document.cancel.isCancelled())
                break;
            read(sentence);
        }
        return std::move(m_found);
    }

private:
    void read(std::size_t sentence);
    void readName(const FoundName& name, qsizetype entity);
    void readPronoun(Pronoun pronoun, qsizetype token);
    qsizetype readDescription(const Description& description);
    void add(qsizetype entity, text::Span span, MentionKind kind, double confidence, const QString& reason);

    bool isApposition(const Description& description) const;
    double weightAt(qsizetype first, qsizetype end) const;
    void bring(Referent referent, double weight);
    QStringView word(qsizetype token) const
    {
        const bool inside = token >= 0 && token < static_cast<qsizetype>(m_document.tokens.size());
        return inside ? m_document.word(token) : QStringView();
    }

    const Document& m_document;
    const std::vector<FoundName>& m_names;
    const std::vector<qsizetype>& m_groupOf;
    PersonGender m_genders;
    Descriptions m_descriptions;
    Salience m_salience;
    std::vector<Reference> m_found;
    std::size_t m_next = 0;     ///< the next name
    std::size_t m_sentence = 0; ///< the one being read
    bool m_hasSubject = false;  ///< somebody has been named in the sentence
    bool m_quoted = false;      ///< inside quotation marks
    qsizetype m_unnamed = -1;   ///< the number of the next person without a name
};

void Walk::read(std::size_t number)
{
    const text::Sentence& sentence = m_document.sentences[number];
    m_sentence = number;
    m_hasSubject = false;
    for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
        while (m_next < m_names.size() && m_names[m_next].firstToken < token)
            ++m_next;
        if (m_next < m_names.size() && m_names[m_next].firstToken == token) {
            readName(m_names[m_next], m_groupOf[m_next]);
            token = std::max(token, m_names[m_next].endToken - 1);
            continue;
        }
        const QStringView current = word(token);
        if (current == u"\"" || current == u"“" || current == u"”") {
            m_quoted = current == u"\"" ? !m_quoted : current == u"“";
            continue;
        }
        if (const auto pronoun = Pronoun::of(current)) {
            readPronoun(*pronoun, token);
        } else if (const auto description = m_descriptions.at(token, sentence.endToken)) {
            token = readDescription(*description);
        }
    }
}

/// How much a mention at these tokens is what its sentence is about: most before everybody else and behind no
/// preposition.
double Walk::weightAt(qsizetype first, qsizetype end) const
{
    static const text::WordSet prepositions(
        u"of in at by with to for from on against between about after before under over into near like than "
        u"including among without toward towards around behind");
    if (word(end) == u"'s" || word(end) == u"’s")
        return asOwner;
    if (prepositions.contains(word(first - 1)))
        return asOblique;
    return m_hasSubject ? asObject : asSubject;
}

void Walk::bring(Referent referent, double weight)
{
    referent.salience = m_quoted ? weight / 2 : weight;
    referent.sentence = m_sentence;
    referent.subject = weight == asSubject;
    m_hasSubject = m_hasSubject || weight == asSubject;
    m_salience.mention(referent);
}

void Walk::readName(const FoundName& name, qsizetype entity)
{
    if (name.type != EntityType::Person)
        return;
    const qsizetype first = name.titleToken < 0 ? name.firstToken : name.titleToken;
    bring({entity, m_genders.of(name).gender, 0, 0, name.endToken}, weightAt(first, name.endToken));
}

void Walk::readPronoun(Pronoun pronoun, qsizetype token)
{
    const auto antecedent = antecedentOf(m_document, m_salience, pronoun, token, m_sentence);
    if (m_quoted || !antecedent)
        return;
    Referent referent = antecedent->referent;
    if (antecedent->share >= surelyEnough) {
        if (referent.gender == Gender::Unknown)
            referent.gender = pronoun.gender;
        if (referent.entity >= 0)
            add(referent.entity, m_document.tokens[static_cast<std::size_t>(token)].span,
                MentionKind::Pronoun, confidenceOf(antecedent->share),
                QStringLiteral("the person most on the reader's mind"));
    }
    referent.token = token + 1;
    bring(referent, pronoun.subject ? asSubject : pronoun.object ? asObject : asPossessive);
}

/// "the minister, Ana Bek," and "Ana Bek, the minister," belong to the name.
bool Walk::isApposition(const Description& description) const
{
    const auto namedAt = [this](qsizetype token) {
        return m_next < m_names.size() && m_names[m_next].firstToken == token;
    };
    const qsizetype behind = description.noun + 1;
    if (namedAt(behind) || (word(behind) == u"," && namedAt(behind + 1)))
        return true;
    return m_next > 0 && word(description.firstToken - 1) == u"," &&
           m_names[m_next - 1].endToken == description.firstToken - 1;
}

/// Returns the last token of what was read.
qsizetype Walk::readDescription(const Description& description)
{
    if (isApposition(description) || word(description.noun + 1) == u"of")
        return description.noun;
    const QString noun = word(description.noun).toString();
    const double weight = weightAt(description.firstToken, description.noun + 1);
    const auto entity = m_descriptions.entityOf(description);
    if (entity) {
        const text::Span span =
            m_document.tokens[static_cast<std::size_t>(description.firstToken)].span.united(
                m_document.tokens[static_cast<std::size_t>(description.noun)].span);
        add(*entity, span, MentionKind::Nominal, confidenceOfDescription,
            QStringLiteral("the only %1 that the article names").arg(noun));
    }
    if (description.person)
        bring({entity ? *entity : m_unnamed--, genderOfNoun(noun), 0, 0, description.noun + 1},
              entity ? weight : weight * unnamed);
    return description.noun;
}

void Walk::add(qsizetype entity, text::Span span, MentionKind kind, double confidence, const QString& reason)
{
    m_found.push_back({entity, {span, kind, {article::Source::Rule, confidence, reason}}});
}

} // namespace

std::vector<Reference> findReferences(const Document& document, const knowledge::Gazetteers& gazetteers,
                                      const std::vector<FoundName>& names,
                                      const std::vector<qsizetype>& groupOf)
{
    return Walk(document, gazetteers, names, groupOf).run();
}

} // namespace dateline::analysis::coreference
