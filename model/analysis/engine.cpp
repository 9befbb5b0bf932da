#include "model/analysis/engine.h"

#include "model/analysis/events/resolve.h"
#include "model/analysis/models.h"
#include "model/analysis/pipeline.h"
#include "model/analysis/times/resolver.h"

namespace dateline::analysis {

struct Engine::Parts
{
    explicit Parts(Models opened) : models(std::move(opened)), pipeline(models) {}

    Models models;
    Pipeline pipeline; ///< refers to the models
};

Engine::Engine(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Engine::~Engine() = default;

base::Result<std::unique_ptr<const Engine>> Engine::open(const QString& resourceFolder)
{
    auto models = Models::open(resourceFolder);
    if (!models)
        return models.error();
    auto parts = std::make_unique<Parts>(std::move(models).value());
    return std::unique_ptr<const Engine>(new Engine(std::move(parts)));
}

QString Engine::version() const
{
    return QStringLiteral("syntax/5");
}

article::Analysis Engine::analyse(const article::Article& article, const base::CancelToken& cancel) const
{
    Document document{article, {}, {}, {}, cancel};
    document.found.engine = version();
    document.found.anchor = article.published.date;
    m_parts->pipeline.run(document);
    return std::move(document.found);
}

article::Analysis Engine::redate(article::Analysis analysis, QDate published) const
{
    analysis.anchor = published;
    times::resolve(analysis.times, published);
    events::resolve(analysis.events, analysis.times, published);
    return analysis;
}

} // namespace dateline::analysis
