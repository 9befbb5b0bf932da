#include "model/analysis/training/quote_scores.h"

#include "model/analysis/engine.h"
#include "model/analysis/training/attribution_corpus.h"
#include "model/analysis/training/share.h"

#include <algorithm>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

/// The part of the longer span that both must share.
constexpr double enough = 0.8;
/// Of a quotation that the engine takes for a quote.
constexpr qsizetype fewestWords = 4;

/// Counts the characters that are said: neither white space nor marks of quotation, which the annotation
/// takes with a content and a quote leaves out.
class SolidText
{
public:
    explicit SolidText(QStringView text)
    {
        m_before.reserve(static_cast<std::size_t>(text.size()) + 1);
        m_before.push_back(0);
        for (const QChar each : text)
            m_before.push_back(m_before.back() + (isSaid(each) ? 1 : 0));
    }

    qsizetype length(text::Span span) const
    {
        return span.end > span.begin ? at(span.end) - at(span.begin) : 0;
    }
    qsizetype shared(text::Span a, text::Span b) const
    {
        return length({std::max(a.begin, b.begin), std::min(a.end, b.end)});
    }
    bool same(text::Span a, text::Span b) const
    {
        return static_cast<double>(shared(a, b)) >=
               enough * static_cast<double>(std::max(length(a), length(b)));
    }

private:
    static bool isSaid(QChar each)
    {
        return !each.isSpace() && !QStringView(u"\"'\u201C\u201D\u2018\u2019\u00AB\u00BB").contains(each);
    }
    qsizetype at(qsizetype position) const { return m_before[static_cast<std::size_t>(position)]; }

    std::vector<qsizetype> m_before;
};

/// Contents on the one side, quotes on the other.
class ContentCounts
{
public:
    void add(const std::vector<text::Span>& wanted, const std::vector<article::Quote>& quotes,
             const SolidText& solid)
    {
        std::vector<article::Quote> free = quotes;
        for (const text::Span& content : wanted) {
            const auto found = std::find_if(free.begin(), free.end(), [&](const article::Quote& quote) {
                return solid.same(content, quote.span);
            });
            m_wanted.add(found != free.end());
            if (found != free.end())
                free.erase(found);
        }
        m_made += static_cast<int>(quotes.size());
    }

    QString line(const QString& name) const
    {
        const double precision = m_made == 0 ? 0 : 100.0 * m_wanted.found / m_made;
        const double recall = m_wanted.wanted == 0 ? 0 : 100.0 * m_wanted.found / m_wanted.wanted;
        const double sum = precision + recall;
        return u"%1 P %2 R %3 F1 %4   %5 / %6 / %7\n"_s.arg(name, -34)
            .arg(precision, 5, 'f', 1)
            .arg(recall, 5, 'f', 1)
            .arg(sum == 0 ? 0 : 2 * precision * recall / sum, 5, 'f', 1)
            .arg(m_wanted.found)
            .arg(m_wanted.wanted)
            .arg(m_made);
    }

private:
    Share m_wanted;
    int m_made = 0;
};

/// Counts one article after the other.
class Scores
{
public:
    void add(const AttributedArticle& article, const std::vector<article::Quote>& quotes)
    {
        const SolidText solid(article.text);
        std::vector<text::Span> wholes;
        std::vector<text::Span> parts;
        for (const auto& attribution : article.attributions) {
            wholes.push_back(attribution.whole());
            parts.insert(parts.end(), attribution.content.begin(), attribution.content.end());
            addDirect(article, attribution, quotes, solid);
            addSpeaker(attribution, quotes, solid);
        }
        m_wholes.add(wholes, quotes, solid);
        m_parts.add(parts, quotes, solid);
    }

    void print(QTextStream& out) const
    {
        out << m_wholes.line(u"contents, broken ones as a whole"_s)
            << m_parts.line(u"contents, each part by itself"_s)
            << m_direct.line(u"direct in one piece, found"_s) << m_long.line(u"of four words or more"_s)
            << m_broken.line(u"parts of broken direct ones, found"_s)
            << m_speakers.line(u"speaker right, of those found"_s);
    }

private:
    static bool isDirect(const QString& text, text::Span part)
    {
        return QStringView(u"\"'\u201C\u2018").contains(text[part.begin]);
    }

    void addDirect(const AttributedArticle& article, const AttributedArticle::Attribution& attribution,
                   const std::vector<article::Quote>& quotes, const SolidText& solid)
    {
        if (!isDirect(article.text, attribution.content.front()))
            return;
        Share& share = attribution.content.size() == 1 ? m_direct : m_broken;
        for (const text::Span& part : attribution.content) {
            const bool isFound = quoteAt(part, quotes, solid) != nullptr;
            share.add(isFound);
            if (&share == &m_direct &&
                part.of(article.text).toString().simplified().count(u' ') >= fewestWords - 1)
                m_long.add(isFound);
        }
    }

    /// The speaker of any part that is found must touch the source.
    void addSpeaker(const AttributedArticle::Attribution& attribution,
                    const std::vector<article::Quote>& quotes, const SolidText& solid)
    {
        if (attribution.source.isEmpty())
            return;
        for (const text::Span& part : attribution.content) {
            const article::Quote* quote = quoteAt(part, quotes, solid);
            if (!quote)
                continue;
            m_speakers.add(solid.shared(quote->speakerSpan, attribution.source) > 0);
            return;
        }
    }

    static const article::Quote* quoteAt(text::Span content, const std::vector<article::Quote>& quotes,
                                         const SolidText& solid)
    {
        const auto found = std::find_if(quotes.begin(), quotes.end(), [&](const article::Quote& quote) {
            return solid.same(content, quote.span);
        });
        return found == quotes.end() ? nullptr : &*found;
    }

    ContentCounts m_wholes;
    ContentCounts m_parts;
    Share m_direct;
    Share m_long; ///< of them, those with four words or more: shorter ones are terms, and no quotes here
    Share m_broken;
    Share m_speakers;
};

/// The first line is the headline.
article::Article articleOf(const QString& text)
{
    article::Article article;
    article.text = text;
    article.titleSpan = {0, std::max<qsizetype>(text.indexOf(u'\n'), 0)};
    return article;
}

} // namespace

base::Result<void> evaluateQuotes(const QString& folder, const QString& resourceFolder, QTextStream& out)
{
    const auto engine = Engine::open(resourceFolder);
    if (!engine)
        return engine.error();
    const auto articles = readAttributedArticles(folder);
    if (!articles)
        return articles.error();
    Scores scores;
    for (const AttributedArticle& each : *articles)
        scores.add(each, (*engine)->analyse(articleOf(each.text)).quotes);
    scores.print(out);
    return {};
}

} // namespace dateline::analysis::training
