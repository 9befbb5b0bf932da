#include "model/analysis/training/reference_scores.h"

#include "model/analysis/coreference/pronouns.h"
#include "model/analysis/engine.h"
#include "model/analysis/training/reference_corpus.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using article::MentionKind;

namespace {

struct Counts
{
    int right = 0;
    int made = 0;
    int wanted = 0;

    void link(bool isRight)
    {
        ++made;
        right += isRight ? 1 : 0;
    }

    QString line(const QString& name) const
    {
        const auto percent = [](int part, int of) { return of == 0 ? 0.0 : 100.0 * part / of; };
        return u"%1 %2 %3   %4 of %5 links, %6 wanted\n"_s.arg(name, -14)
            .arg(percent(right, made), 6, 'f', 1)
            .arg(percent(right, wanted), 6, 'f', 1)
            .arg(right)
            .arg(made)
            .arg(wanted);
    }
};

/// Counts one text after the other.
class Scores
{
public:
    void add(const ReferenceText& gold, const article::Analysis& analysis)
    {
        const QList<QSet<QString>> things = thingsOf(gold, analysis);
        QSet<QString> named;
        for (const QSet<QString>& ofEntity : things)
            named += ofEntity;
        for (const ReferenceText::Mention& mention : gold.mentions) {
            if (named.contains(mention.thing) && coreference::Pronoun::of(mention.span.of(gold.text)))
                ++m_pronouns.wanted;
        }
        for (qsizetype entity = 0; entity < things.size(); ++entity) {
            for (const article::Mention& link : analysis.entities[static_cast<std::size_t>(entity)].mentions)
                addLink(gold, things[entity], link);
        }
    }

    void print(QTextStream& out) const
    {
        out << u"                    P      R\n"_s << m_pronouns.line(u"he, she"_s);
        out << u"descriptions   %1 of %2 links right\n"_s.arg(m_descriptions.right).arg(m_descriptions.made);
        for (auto band = m_bands.begin(); band != m_bands.end(); ++band) {
            out << u"confidence %1: %2 of %3 right\n"_s.arg(band.key() / 20.0, 0, 'f', 2)
                       .arg(band->right)
                       .arg(band->made);
        }
    }

private:
    /// For each entity the things that its names stand for: those of the shortest mentions around them.
    static QList<QSet<QString>> thingsOf(const ReferenceText& gold, const article::Analysis& analysis)
    {
        QList<QSet<QString>> things;
        for (const article::Entity& entity : analysis.entities) {
            QSet<QString>& ofEntity = things.emplace_back();
            for (const article::Mention& mention : entity.mentions) {
                if (mention.kind == MentionKind::Name)
                    ofEntity.insert(thingAround(gold, mention.span));
            }
            ofEntity.remove(QString());
        }
        return things;
    }

    static QString thingAround(const ReferenceText& gold, text::Span span)
    {
        const ReferenceText::Mention* shortest = nullptr;
        for (const ReferenceText::Mention& mention : gold.mentions) {
            if (mention.span.contains(span) && (!shortest || mention.span.length() < shortest->span.length()))
                shortest = &mention;
        }
        return shortest ? shortest->thing : QString();
    }

    void addLink(const ReferenceText& gold, const QSet<QString>& things, const article::Mention& link)
    {
        if (link.kind == MentionKind::Name)
            return;
        const bool pronoun = link.kind == MentionKind::Pronoun;
        // A description may go on behind its noun: "the ministry that …".
        const bool isRight =
            std::any_of(gold.mentions.begin(), gold.mentions.end(), [&](const auto& mention) {
                const bool same =
                    pronoun ? mention.span == link.span
                            : mention.span.begin == link.span.begin && mention.span.contains(link.span);
                return same && things.contains(mention.thing);
            });
        (pronoun ? m_pronouns : m_descriptions).link(isRight);
        m_bands[static_cast<int>(link.provenance.confidence * 20)].link(isRight);
    }

    Counts m_pronouns;
    Counts m_descriptions;
    QMap<int, Counts> m_bands; ///< by confidence in steps of a twentieth
};

} // namespace

base::Result<void> evaluateReferences(const QString& gumFolder, const QString& resourceFolder,
                                      QTextStream& out)
{
    const auto engine = Engine::open(resourceFolder);
    if (!engine)
        return engine.error();
    for (const QString& kind : {u"GUM_news_"_s, u"GUM_bio_"_s}) {
        const auto texts = readReferenceTexts(gumFolder, kind);
        if (!texts)
            return texts.error();
        Scores scores;
        for (const ReferenceText& text : *texts) {
            article::Article article;
            article.text = text.text;
            scores.add(text, (*engine)->analyse(article));
        }
        out << kind << u'\n';
        scores.print(out);
    }
    return {};
}

} // namespace dateline::analysis::training
