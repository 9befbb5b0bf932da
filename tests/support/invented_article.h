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

    library::StoredArticle& stored() { return m_stored; }

    text::Span spanOf(const QString& words) const
    {
        const qsizetype begin = m_stored.article.text.indexOf(words);
        Q_ASSERT(begin >= 0);
        return {begin, begin + words.size()};
    }

private:
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

} // namespace dateline::tests
