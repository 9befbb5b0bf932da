#include "model/analysis/engine.h"

#include "model/analysis/events/resolve.h"
#include "model/analysis/pipeline.h"
#include "model/analysis/times/resolver.h"

#include <QDir>

namespace dateline::analysis {

struct Engine::Parts
{
    explicit Parts(knowledge::Gazetteers opened) : gazetteers(std::move(opened)), pipeline(gazetteers) {}

    knowledge::Gazetteers gazetteers;
    Pipeline pipeline; ///< refers to the gazetteers
};

Engine::Engine(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Engine::~Engine() = default;

base::Result<std::unique_ptr<const Engine>> Engine::open(const QString& resourceFolder)
{
    base::Result<knowledge::Gazetteers> gazetteers =
        knowledge::Gazetteers::open(QDir(resourceFolder).filePath(QStringLiteral("gazetteers")));
    if (!gazetteers)
        return gazetteers.error();
    auto parts = std::make_unique<Parts>(std::move(*gazetteers));
    return std::unique_ptr<const Engine>(new Engine(std::move(parts)));
}

QString Engine::version() const
{
    return QStringLiteral("rules/1");
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
