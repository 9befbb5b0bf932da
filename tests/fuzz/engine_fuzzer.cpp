#include "model/analysis/engine.h"
#include "tests/fuzz/imported_articles.h"

#include <cstring>

namespace {

using namespace dateline;

const analysis::Engine& engine()
{
    static const auto opened = analysis::Engine::open(QStringLiteral(DATELINE_RESOURCE_FOLDER));
    fuzz::require(opened.has_value());
    return **opened;
}

void requireInside(text::Span span, const QString& text)
{
    fuzz::require(span.begin >= 0 && span.begin <= span.end && span.end <= text.size());
}

/// What holds for every analysis: spans lie in the text, cross references point to something, confidences are
/// probabilities, mentions are no emptier than a letter.
void checkAnalysis(const article::Article& article, const article::Analysis& analysis)
{
    for (const article::Entity& entity : analysis.entities) {
        fuzz::require(!entity.mentions.empty() && !entity.name.isEmpty());
        for (const article::Mention& mention : entity.mentions) {
            requireInside(mention.span, article.text);
            fuzz::require(!mention.span.isEmpty());
            fuzz::require(mention.provenance.confidence >= 0 && mention.provenance.confidence <= 1);
        }
    }
    for (const article::TimeExpression& time : analysis.times)
        requireInside(time.span, article.text);
    for (const article::Event& event : analysis.events) {
        requireInside(event.evidence, article.text);
        requireInside(event.trigger, article.text);
    }
    for (const article::Quote& quote : analysis.quotes) {
        requireInside(quote.span, article.text);
        fuzz::require(!quote.speaker ||
                      (*quote.speaker >= 0 && *quote.speaker < std::ssize(analysis.entities)));
    }
}

} // namespace

/// The whole engine on any text. The bytes are UTF-8 where they can be; behind a first byte 0xFF they are
/// UTF-16, so that halves of surrogate pairs come in, too.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    article::Article article;
    const auto* const bytes = reinterpret_cast<const char*>(data);
    if (size > 0 && data[0] == 0xFF) {
        article.text.resize(static_cast<qsizetype>((size - 1) / 2));
        std::memcpy(article.text.data(), bytes + 1, static_cast<std::size_t>(article.text.size()) * 2);
    } else {
        article.text = QString::fromUtf8(bytes, static_cast<qsizetype>(size));
    }
    article.published = {QDate(2021, 3, 12), article::DateBasis::Reader, {}};
    const article::Analysis analysis = engine().analyse(article);
    checkAnalysis(article, analysis);
    checkAnalysis(article, engine().redate(analysis, QDate(2020, 2, 29)));
    return 0;
}
