#include "model/analysis/morphology/verb_group.h"

namespace dateline::analysis::morphology {

namespace {

/// Reads one group from left to right, word by word.
class GroupReader
{
public:
    GroupReader(const Words& words, qsizetype start, qsizetype end) : m_words(words), m_at(start), m_end(end)
    {
        m_group.first = start;
    }

    std::optional<VerbGroup> read()
    {
        while (m_at < m_end && !m_done && step())
            ++m_at;
        if (m_head < 0)
            return std::nullopt;
        m_group.head = m_head;
        return m_group;
    }

private:
    const Word& word(qsizetype index) const { return m_words[static_cast<std::size_t>(index)]; }
    bool isFirst() const { return m_at == m_group.first; }

    bool step()
    {
        switch (word(m_at).tag) {
        case Tag::Modal:
            return isFirst() && modal();
        case Tag::Auxiliary:
            return auxiliary();
        case Tag::To:
            return to();
        case Tag::Negation:
            m_group.negated = true;
            return !isFirst();
        case Tag::Adverb:
            return !isFirst();
        case Tag::Determiner: // "would more closely resemble", "would no longer fight"
            return !isFirst() &&
                   (word(m_at).lower == u"more" || word(m_at).lower == u"most" ||
                    word(m_at).lower == u"no") &&
                   m_at + 1 < m_end && word(m_at + 1).is(Tag::Adverb);
        case Tag::Adjective:
        case Tag::Number: // "was first seen"
            return !isFirst() && (word(m_at).lower == u"first" || word(m_at).lower == u"last") &&
                   m_at + 1 < m_end && word(m_at + 1).is(Tag::Verb);
        case Tag::Verb:
            return verb();
        case Tag::Subordinator:
            return word(m_at).lower == u"since" && m_helper == u"have"; // "has since said"
        default:
            return false;
        }
    }

    bool modal()
    {
        const QString& lower = word(m_at).lower;
        const bool future = lower == u"will" || lower == u"shall" || lower == u"won't";
        m_group.tense = future ? Tense::Future : Tense::Present;
        m_group.possible = !future;
        noteContraction(lower);
        return true;
    }

    void noteContraction(const QString& lower)
    {
        if (lower.endsWith(u"n't") || lower == u"cannot")
            m_group.negated = true;
    }

    bool auxiliary()
    {
        const VerbReading& reading = word(m_at).verb;
        if (isFirst()) {
            m_group.tense = reading.can(VerbReading::Past)     ? Tense::Past
                            : reading.can(VerbReading::Gerund) ? Tense::Participle
                                                               : Tense::Present;
        }
        noteContraction(word(m_at).lower);
        m_helper = reading.lemma;
        m_group.perfect = m_group.perfect || m_helper == u"have";
        take();
        m_group.auxiliary = true;
        return true;
    }

    /// "to hold" alone, or behind a form of be: "is to hold".
    bool to()
    {
        qsizetype next = m_at + 1;
        while (next < m_end && (word(next).is(Tag::Adverb) || word(next).is(Tag::Negation)))
            ++next;
        const bool verbBehind = next < m_end && (word(next).is(Tag::Verb) || word(next).is(Tag::Auxiliary)) &&
                                word(next).verb.can(VerbReading::Base);
        if (!verbBehind)
            return false;
        if (isFirst()) {
            m_group.tense = Tense::Infinitive;
            return true;
        }
        const bool obliged = m_helper == u"have";
        if (m_helper == u"be" && m_group.tense != Tense::Participle)
            m_group.tense = Tense::Future;
        else if (obliged)
            m_group.possible = true;
        m_group.perfect = m_group.perfect && !obliged;
        m_helper.clear();
        return m_group.tense == Tense::Future || obliged;
    }

    bool verb()
    {
        const VerbReading& reading = word(m_at).verb;
        const bool gerund = reading.can(VerbReading::Gerund);
        if (isFirst()) {
            m_group.bare = true;
            m_group.tense = gerund                                 ? Tense::Participle
                            : reading.can(VerbReading::Past)       ? Tense::Past
                            : reading.can(VerbReading::Participle) ? Tense::Participle
                                                                   : Tense::Present;
        }
        m_group.progressive = m_helper == u"be" && gerund;
        // Behind "be" no past form stands, whatever the tagger says of "was first reported".
        m_group.passive = m_helper == u"be" && !gerund &&
                          (reading.can(VerbReading::Participle) || reading.can(VerbReading::Past));
        if (m_helper != u"have")
            m_group.perfect = m_group.perfect && m_sawBeen;
        take();
        m_group.auxiliary = false;
        m_done = !goingTo();
        if (!m_done)
            m_helper = QStringLiteral("be");
        return true;
    }

    bool goingTo() const
    {
        return m_group.progressive && word(m_at).lower == u"going" && m_at + 2 < m_end &&
               word(m_at + 1).is(Tag::To) && word(m_at + 2).verb.can(VerbReading::Base);
    }

    void take()
    {
        m_head = m_at;
        m_group.lemma = word(m_at).verb.lemma;
        m_sawBeen = m_sawBeen || word(m_at).lower == u"been";
    }

    const Words& m_words;
    qsizetype m_at;
    qsizetype m_end;
    qsizetype m_head = -1;
    QString m_helper; ///< lemma of the last auxiliary
    bool m_sawBeen = false;
    bool m_done = false;
    VerbGroup m_group;
};

} // namespace

std::optional<VerbGroup> readVerbGroup(const Words& words, qsizetype start, qsizetype end)
{
    return GroupReader(words, start, end).read();
}

} // namespace dateline::analysis::morphology
