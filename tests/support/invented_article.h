#pragma once

#include "model/library/answers.h"

#include <QStringList>

#include <algorithm>

namespace dateline::tests {

/// An entity without mentions.
inline article::Entity namedEntity(const QString& name,
                                   article::EntityType type = article::EntityType::Person,
                                   const QString& role = {})
{
    article::Entity entity;
    entity.name = name;
    entity.type = type;
    entity.role = role;
    return entity;
}

/// Makes an article with findings by hand: entities by the words that mention them.
class InventedArticle
{
public:
    InventedArticle(const QString& title, const QStringList& paragraphs)
    {
        m_stored.id = article::ArticleId(1);
        article::setText(m_stored.article, title, paragraphs);
    }

    /// Every occurrence of the words is a mention; longer words first where they hold shorter ones.
    InventedArticle& entity(const QString& name, article::EntityType type, const QString& role,
                            const QStringList& words, double confidence = 0.97)
    {
        article::Entity entity = namedEntity(name, type, role);
        entity.provenance = {article::Source::Rule, confidence, QStringLiteral("title before the name")};
        for (const QString& word : words)
            addMentions(entity, word);
        std::sort(entity.mentions.begin(), entity.mentions.end(),
                  [](const auto& one, const auto& other) { return one.span < other.span; });
        m_stored.analysis.entities.push_back(std::move(entity));
        return *this;
    }

    InventedArticle& event(const QString& title, const QString& evidence, const QString& trigger, QDate day)
    {
        article::Event event;
        event.evidence = spanOf(evidence);
        event.title = title;
        const qsizetype at = m_stored.article.text.indexOf(trigger, event.evidence.begin);
        event.trigger = {at, at + trigger.size()};
        event.days = {day, day};
        m_stored.analysis.events.push_back(event);
        return *this;
    }

    /// What somebody said, and the words beside it; empty words are not there. `speaker` is an entity.
    InventedArticle& quote(const QString& words, const QString& speakerWords, const QString& cue,
                           std::optional<qsizetype> speaker, bool direct = true)
    {
        article::Quote quote;
        quote.span = spanOf(words);
        quote.direct = direct;
        quote.speaker = speaker;
        quote.speakerSpan = nearest(speakerWords, quote.span);
        quote.cue = nearest(cue, quote.span);
        quote.provenance = {article::Source::Rule, 0.9, QStringLiteral("a verb of saying beside it")};
        m_stored.analysis.quotes.push_back(quote);
        return *this;
    }

    InventedArticle& figure(const QString& words, double value, const QString& bound, const QString& unit,
                            const QString& what = {})
    {
        m_stored.analysis.figures.push_back(
            {spanOf(words),
             value,
             bound,
             unit,
             what,
             {article::Source::Rule, 0.9, QStringLiteral("people behind the number")}});
        return *this;
    }

    /// Says that the words are a sentence of the text; in text order.
    InventedArticle& sentence(const QString& words)
    {
        m_stored.analysis.sentences.push_back(spanOf(words));
        return *this;
    }

    library::StoredArticle& stored() { return m_stored; }

    text::Span spanOf(const QString& words) const
    {
        const qsizetype begin = m_stored.article.text.indexOf(words);
        Q_ASSERT(begin >= 0);
        return {begin, begin + words.size()};
    }

private:
    /// The occurrence of the words that begins nearest to a span; empty for no words.
    text::Span nearest(const QString& words, text::Span span) const
    {
        text::Span best;
        for (qsizetype at = m_stored.article.text.indexOf(words); at >= 0 && !words.isEmpty();
             at = m_stored.article.text.indexOf(words, at + 1)) {
            if (best.isEmpty() || qAbs(at - span.begin) < qAbs(best.begin - span.begin))
                best = {at, at + words.size()};
        }
        return best;
    }

    void addMentions(article::Entity& entity, const QString& word) const
    {
        const auto taken = [&entity](text::Span span) {
            return std::any_of(
                entity.mentions.begin(), entity.mentions.end(),
                [span](const article::Mention& mention) { return mention.span.overlaps(span); });
        };
        for (qsizetype at = m_stored.article.text.indexOf(word); at >= 0;
             at = m_stored.article.text.indexOf(word, at + 1)) {
            const text::Span span{at, at + word.size()};
            if (!taken(span))
                entity.mentions.push_back({span, kindOf(word), entity.provenance});
        }
    }

    static article::MentionKind kindOf(const QString& word)
    {
        if (word == QStringLiteral(" she "))
            return article::MentionKind::Pronoun;
        return word.front().isUpper() ? article::MentionKind::Name : article::MentionKind::Nominal;
    }

    library::StoredArticle m_stored;
};

/// A small story with all six types of entities and two events.
inline library::StoredArticle harbourStory()
{
    using article::EntityType;
    InventedArticle story(
        QStringLiteral("Storm Ida closes the harbour of Vestmar"),
        {QStringLiteral(
             "Harbour master Signe Aldervik closed the port of Vestmar on Tuesday after Storm Ida tore two "
             "ferries from their moorings. Aldervik said the Coastal Authority had warned the owners last "
             "Friday."),
         QStringLiteral(
             "\u201cNobody was hurt, and that was luck,\u201d the harbour master told the Vestmar Courier. "
             "Dockworkers had left the quay an hour before the storm."),
         QStringLiteral(
             "Jonas Brekke, who owns both ferries, blamed the Coastal Authority. Brekke said the repair "
             "would take three weeks."),
         QStringLiteral(
             "Aldervik, whose handbook The Quiet Port is read by harbour crews from Vestmar to Nordhavn, "
             "expects ships again on Sunday.")});
    story
        .entity(QStringLiteral("Signe Aldervik"), EntityType::Person, QStringLiteral("harbour master"),
                {QStringLiteral("Signe Aldervik"), QStringLiteral("Aldervik"),
                 QStringLiteral("the harbour master")})
        .entity(QStringLiteral("Vestmar"), EntityType::Place, {}, {QStringLiteral("Vestmar")})
        .entity(QStringLiteral("Storm Ida"), EntityType::Event, {},
                {QStringLiteral("Storm Ida"), QStringLiteral("the storm")})
        .entity(QStringLiteral("Coastal Authority"), EntityType::Organization, {},
                {QStringLiteral("Coastal Authority")})
        .entity(QStringLiteral("Vestmar Courier"), EntityType::Organization, {},
                {QStringLiteral("Vestmar Courier")}, 0.5)
        .entity(QStringLiteral("Dockworkers"), EntityType::Group, {}, {QStringLiteral("Dockworkers")})
        .entity(QStringLiteral("Jonas Brekke"), EntityType::Person, QStringLiteral("ferry owner"),
                {QStringLiteral("Jonas Brekke"), QStringLiteral("Brekke")})
        .entity(QStringLiteral("The Quiet Port"), EntityType::Work, {}, {QStringLiteral("The Quiet Port")})
        .entity(QStringLiteral("Nordhavn"), EntityType::Place, {}, {QStringLiteral("Nordhavn")})
        .event(QStringLiteral("Port of Vestmar closed"),
               QStringLiteral("Harbour master Signe Aldervik closed the port of Vestmar on Tuesday"),
               QStringLiteral("closed"), QDate(2031, 3, 4))
        .event(QStringLiteral("Ships expected again"), QStringLiteral("expects ships again on Sunday"),
               QStringLiteral("expects"), QDate(2031, 3, 9));
    story.stored().article.byline = QStringLiteral("Tove Lindahl");
    story.stored().article.site = QStringLiteral("The Fjord Post");
    story.stored().article.published = {QDate(2031, 3, 5), article::DateBasis::Metadata,
                                        QStringLiteral("JSON-LD datePublished")};
    story.stored().foundPublished = story.stored().article.published;
    return story.stored();
}

/// The harbour story with what was said in it, and its figures.
inline library::StoredArticle talkedHarbourStory()
{
    InventedArticle story(
        QStringLiteral("Two versions of one storm"),
        {QStringLiteral("\u201cNobody was hurt, and that was luck,\u201d Signe Aldervik told the council of "
                        "Vestmar. She said at "
                        "least 12 boats sank, and 2,500 people lost power."),
         QStringLiteral("Jonas Brekke said the repair would cost $4.5 million. A diver spoke of 40 percent "
                        "of the hulls. \u201cWe warned them,\u201d a diver said."),
         QStringLiteral("The quay, it is said, will be rebuilt for 300 people.")});
    story
        .entity(QStringLiteral("Signe Aldervik"), article::EntityType::Person, {},
                {QStringLiteral("Signe Aldervik")})
        .entity(QStringLiteral("Jonas Brekke"), article::EntityType::Person, {},
                {QStringLiteral("Jonas Brekke")})
        .entity(QStringLiteral("Vestmar"), article::EntityType::Place, {}, {QStringLiteral("Vestmar")});
    story
        .quote(QStringLiteral("Nobody was hurt, and that was luck,"), QStringLiteral("Signe Aldervik"),
               QStringLiteral("told"), 0)
        .quote(QStringLiteral("at least 12 boats sank"), QStringLiteral("She"), QStringLiteral("said"), 0,
               false)
        .quote(QStringLiteral("the repair would cost $4.5 million"), QStringLiteral("Jonas Brekke"),
               QStringLiteral("said"), 1, false)
        .quote(QStringLiteral("We warned them,"), QStringLiteral("a diver"), QStringLiteral("said"), {})
        .quote(QStringLiteral("will be rebuilt"), {}, QStringLiteral("said"), {}, false);
    story.sentence(QStringLiteral("She said at least 12 boats sank, and 2,500 people lost power."))
        .sentence(QStringLiteral("Jonas Brekke said the repair would cost $4.5 million."))
        .sentence(QStringLiteral("A diver spoke of 40 percent of the hulls."))
        .sentence(QStringLiteral("The quay, it is said, will be rebuilt for 300 people."));
    story.figure(QStringLiteral("at least 12"), 12, QStringLiteral("at least"), {})
        .figure(QStringLiteral("2,500 people"), 2500, {}, QStringLiteral("people"),
                QStringLiteral("without power"))
        .figure(QStringLiteral("$4.5 million"), 4500000, {}, QStringLiteral("USD"))
        .figure(QStringLiteral("40 percent"), 40, {}, QStringLiteral("percent"))
        .figure(QStringLiteral("300 people"), 300, {}, QStringLiteral("people"));
    return story.stored();
}

} // namespace dateline::tests
