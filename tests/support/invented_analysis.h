#pragma once

#include "model/library/workshop.h"

#include <QStringList>

namespace dateline::tests {

/// Stands in for the engine where a test is about something else: takes each paragraph for a sentence,
/// finds the names it is told, makes one event of every sentence that says "closed", dates it to the day of
/// publication, and counts boats.
class InventedAnalysis
{
public:
    InventedAnalysis& person(const QString& name) { return add(name, article::EntityType::Person); }
    InventedAnalysis& place(const QString& name) { return add(name, article::EntityType::Place); }

    /// What a library is given in place of engine and registry; importing stays real.
    library::Workshop workshop() const
    {
        library::Workshop workshop;
        workshop.analyse = [names = m_names](const article::Article& article, const base::CancelToken&) {
            article::Analysis analysis;
            analysis.engine = QStringLiteral("invented/1");
            findSentences(analysis, article.text);
            for (const Name& name : names)
                findEntity(analysis, article.text, name);
            findEvents(analysis, article.text);
            findFigures(analysis, article.text);
            return redated(std::move(analysis), article.published.date);
        };
        // Newer than what it writes, so that there is always something to analyse again.
        workshop.engineName = [] { return QStringLiteral("invented/2"); };
        workshop.redate = redated;
        return workshop;
    }

private:
    struct Name
    {
        QString text;
        article::EntityType type;
    };

    InventedAnalysis& add(const QString& name, article::EntityType type)
    {
        m_names.append({name, type});
        return *this;
    }

    static void findSentences(article::Analysis& analysis, const QString& text)
    {
        qsizetype begin = 0;
        for (const QString& line : text.split(u'\n')) {
            if (!line.isEmpty())
                analysis.sentences.push_back({begin, begin + line.size()});
            begin += line.size() + 1;
        }
    }

    static void findEntity(article::Analysis& analysis, const QString& text, const Name& name)
    {
        article::Entity entity;
        entity.name = name.text;
        entity.type = name.type;
        for (qsizetype at = text.indexOf(name.text); at >= 0; at = text.indexOf(name.text, at + 1))
            entity.mentions.push_back({{at, at + name.text.size()}, article::MentionKind::Name, {}});
        if (!entity.mentions.empty())
            analysis.entities.push_back(entity);
    }

    static void findEvents(article::Analysis& analysis, const QString& text)
    {
        const QString word = QStringLiteral("closed");
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const qsizetype begin = text.lastIndexOf(u'\n', at) + 1;
            const qsizetype end = text.indexOf(u'.', at);
            article::Event event;
            event.evidence = {begin, end < 0 ? text.size() : end};
            event.trigger = {at, at + word.size()};
            event.title = QStringLiteral("Something closed");
            event.basis = article::TimeBasis::Publication;
            analysis.events.push_back(event);
        }
    }

    /// "12 boats"
    static void findFigures(article::Analysis& analysis, const QString& text)
    {
        const QString word = QStringLiteral(" boats");
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            qsizetype begin = at;
            while (begin > 0 && text.at(begin - 1).isDigit())
                --begin;
            if (begin == at)
                continue;
            article::Figure figure;
            figure.span = {begin, at + word.size()};
            figure.value = QStringView(text).mid(begin, at - begin).toDouble();
            figure.unit = QStringLiteral("boats");
            analysis.figures.push_back(figure);
        }
    }

    static article::Analysis redated(article::Analysis analysis, QDate published)
    {
        analysis.anchor = published;
        for (article::Event& event : analysis.events)
            event.days = {published, published};
        return analysis;
    }

    QList<Name> m_names;
};

} // namespace dateline::tests
