#include "model/analysis/training/attribution_corpus.h"

#include "model/analysis/training/data_lines.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

using Spans = std::vector<text::Span>;

/// Positions in a text by its code points, as the annotations count.
class CodePoints
{
public:
    explicit CodePoints(QStringView text)
    {
        for (qsizetype index = 0; index < text.size(); ++index) {
            if (!text[index].isLowSurrogate())
                m_positions.push_back(index);
        }
        m_positions.push_back(text.size());
    }

    qsizetype position(qsizetype codePoint) const
    {
        const auto last = static_cast<qsizetype>(m_positions.size()) - 1;
        return m_positions[static_cast<std::size_t>(std::clamp<qsizetype>(codePoint, 0, last))];
    }

private:
    std::vector<qsizetype> m_positions;
};

/// Reads the annotations of one article line by line.
class AttributionReader
{
public:
    explicit AttributionReader(const QString& text) : m_codePoints(text) { m_article.text = text; }

    void readLine(const QString& line)
    {
        const QStringList fields = line.split(u'\t');
        if (fields.size() < 2)
            return;
        if (line.startsWith(u'T'))
            m_spans.insert(fields[0], spansOf(fields[1].section(u' ', 1)));
        else if (line.startsWith(u'E') && fields[1].section(u':', 0, 0).contains(u"Attribution"_s))
            m_events.append(fields[1]);
    }

    AttributedArticle finished()
    {
        for (const QString& event : std::as_const(m_events))
            addAttribution(event);
        return std::move(m_article);
    }

private:
    /// "10 24;30 41"; parts with nothing but white space between them are one.
    Spans spansOf(const QString& places) const
    {
        Spans spans;
        for (const QString& place : places.split(u';')) {
            const text::Span span{m_codePoints.position(place.section(u' ', 0, 0).toLongLong()),
                                  m_codePoints.position(place.section(u' ', 1, 1).toLongLong())};
            if (span.isEmpty())
                continue;
            if (!spans.empty() && span.begin >= spans.back().end && isBlank({spans.back().end, span.begin}))
                spans.back().end = span.end;
            else
                spans.push_back(span);
        }
        std::sort(spans.begin(), spans.end(),
                  [](const text::Span& a, const text::Span& b) { return a.begin < b.begin; });
        return spans;
    }

    bool isBlank(text::Span span) const
    {
        return QStringView(m_article.text).sliced(span.begin, span.length()).trimmed().isEmpty();
    }

    void addAttribution(const QString& event)
    {
        AttributedArticle::Attribution attribution;
        for (const QString& role : event.split(u' ')) {
            const Spans spans = m_spans.value(role.section(u':', 1));
            if (role.startsWith(u"Content:") && attribution.content.empty())
                attribution.content = spans;
            else if (role.startsWith(u"Source:") && !spans.empty())
                attribution.source = {spans.front().begin, spans.back().end};
        }
        if (!attribution.content.empty())
            m_article.attributions.push_back(attribution);
    }

    AttributedArticle m_article;
    CodePoints m_codePoints;
    QHash<QString, Spans> m_spans;
    QStringList m_events;
};

} // namespace

base::Result<std::vector<AttributedArticle>> readAttributedArticles(const QString& folder)
{
    std::vector<AttributedArticle> articles;
    const QDir texts(folder + u"/text"_s);
    const QDir annotations(folder + u"/attributions"_s);
    for (const QString& name : texts.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const QStringList files =
            annotations.entryList({name.chopped(4) + u"*.ann"_s}, QDir::Files, QDir::Name);
        if (files.isEmpty())
            continue;
        const auto text = readLines(texts.filePath(name));
        if (!text)
            return text.error();
        const auto lines = readLines(annotations.filePath(files.first()));
        if (!lines)
            return lines.error();
        AttributionReader reader(text->join(u'\n'));
        for (const QString& line : *lines)
            reader.readLine(line);
        articles.push_back(reader.finished());
    }
    if (articles.empty())
        return base::Error::notFound(u"There are no annotated articles in %1."_s.arg(folder));
    return articles;
}

} // namespace dateline::analysis::training
