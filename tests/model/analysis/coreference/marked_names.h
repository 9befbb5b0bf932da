#pragma once

#include "model/analysis/coreference/name_grouping.h"
#include "model/analysis/coreference/references.h"
#include "model/analysis/entities/role_finder.h"
#include "model/text/word_shape.h"
#include "tests/support/analysed.h"

#include <QHash>

namespace dateline::tests {

/// A text whose names are marked by hand, "<p Ana Bek> left <l Osh>.", as a tagger would hand them on. The
/// letters: p person, l place, o organization, g group, e event, w work; a capital letter is a finding that
/// is not sure. Words with a capital before a person are the title; "Mr." and "Mrs." give the gender.
class MarkedNames
{
public:
    explicit MarkedNames(const QString& marked) : m_article(articleOf(plain(marked)))
    {
        m_document.tokens = text::tokenize(m_document.text());
        m_document.sentences = text::splitSentences(m_document.text(), m_document.tokens);
        for (analysis::entities::FoundName& name : m_names)
            place(name);
    }
    MarkedNames(const MarkedNames&) = delete;
    MarkedNames& operator=(const MarkedNames&) = delete;

    const analysis::Document& document() const { return m_document; }
    std::vector<analysis::entities::FoundName>& names() { return m_names; }

    /// "Ana Bek = Bek; Osh": the groups in the order of their first names, each with its different names.
    QString groups()
    {
        const auto grouped = analysis::coreference::groupNames(m_document, gazetteers(), m_names);
        QList<QStringList> surfaces;
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            surfaces.resize(std::max(surfaces.size(), grouped.groupOf[i] + 1));
            QStringList& group = surfaces[grouped.groupOf[i]];
            const QString surface = m_names[i].span.of(m_document.text()).toString();
            if (!group.contains(surface))
                group.append(surface);
        }
        QStringList parts;
        for (const QStringList& group : surfaces)
            parts.append(group.join(QStringLiteral(" = ")));
        return parts.join(QStringLiteral("; "));
    }

    /// Groups the names into the document's entities and finds what else means them.
    std::vector<analysis::coreference::Reference> references()
    {
        const auto grouped = analysis::coreference::groupNames(m_document, gazetteers(), m_names);
        std::vector<article::Entity>& entities = m_document.found.entities;
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            const auto group = static_cast<std::size_t>(grouped.groupOf[i]);
            entities.resize(std::max(entities.size(), group + 1));
            entities[group].type = m_names[i].type;
            entities[group].name = m_names[i].span.of(m_document.text()).toString();
            entities[group].mentions.push_back({m_names[i].span, article::MentionKind::Name, {}});
        }
        analysis::entities::findRoles(m_document, gazetteers(), m_names, grouped.groupOf);
        return analysis::coreference::findReferences(m_document, gazetteers(), m_names, grouped.groupOf);
    }

    static const analysis::knowledge::Gazetteers& gazetteers()
    {
        static const auto opened = std::move(analysis::knowledge::Gazetteers::open(
                                                 sourceFolder() + QStringLiteral("/resources/gazetteers")))
                                       .value();
        return opened;
    }

private:
    /// The text without marks; fills m_names with spans and types.
    QString plain(const QString& marked)
    {
        static constexpr QStringView types = u"plogew";
        QString text;
        qsizetype begin = -1;
        for (qsizetype i = 0; i < marked.size(); ++i) {
            if (marked[i] == u'<') {
                begin = text.size();
                analysis::entities::FoundName& name = m_names.emplace_back();
                const QChar type = marked[i + 1];
                name.type = static_cast<article::EntityType>(types.indexOf(type.toLower()));
                name.provenance = {article::Source::Model, type.isUpper() ? 0.4 : 0.9, {}};
                i += 2;
            } else if (marked[i] == u'>' && begin >= 0) {
                m_names.back().span = {begin, text.size()};
                begin = -1;
            } else {
                text += marked[i];
            }
        }
        return text;
    }

    void place(analysis::entities::FoundName& name)
    {
        const QStringView before = m_document.text().first(name.span.begin);
        if (before.endsWith(u"Mr. "))
            name.gender = analysis::entities::Gender::Male;
        else if (before.endsWith(u"Mrs. "))
            name.gender = analysis::entities::Gender::Female;
        const auto first = std::upper_bound(
            m_document.tokens.begin(), m_document.tokens.end(), name.span.begin,
            [](qsizetype begin, const text::Token& token) { return begin < token.span.end; });
        name.firstToken = first - m_document.tokens.begin();
        name.endToken = name.firstToken + 1;
        while (m_document.tokens[static_cast<std::size_t>(name.endToken) - 1].span.end < name.span.end)
            ++name.endToken;
        // Words with a capital before a person are the title.
        for (qsizetype i = name.firstToken - 1; i >= 0 && name.type == article::EntityType::Person; --i) {
            const QStringView word = m_document.word(i);
            if (!text::startsWithCapital(word) || word == u"The")
                break;
            name.titleToken = i;
        }
        const auto phrase = gazetteers().phrase(name.span.of(m_document.text()));
        if (phrase && static_cast<article::EntityType>(phrase->type) == name.type)
            name.identity = phrase->identity;
    }

    std::vector<analysis::entities::FoundName> m_names;
    article::Article m_article;
    analysis::Document m_document{m_article, {}, {}, {}, {}};
};

} // namespace dateline::tests
