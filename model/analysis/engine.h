#pragma once

#include "model/article/analysis.h"
#include "model/article/article.h"
#include "model/base/cancel_token.h"
#include "model/base/result.h"

#include <QString>

#include <memory>

namespace dateline::analysis {

/// The engine: finds sentences, entities, times, events, quotes and figures in an article. Knows neither
/// files nor store. Immutable once open; analyse() and redate() may run on any number of threads at once.
///
///     auto engine = Engine::open(resourceFolder);
///     article::Analysis analysis = (*engine)->analyse(article, cancel);
class Engine
{
public:
    /// Opens the word lists and models below the folder (resources/ of the source tree or of the
    /// installation). NotFound or Damaged with the file's name when one is missing or not readable.
    static base::Result<std::unique_ptr<const Engine>> open(const QString& resourceFolder);

    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Name and version, stored with every analysis so that older ones can be told: "syntax/5".
    QString version() const;

    /// Analyses an article. Takes time linear in its length. When cancelled, returns what it has so far with
    /// an issue.
    article::Analysis analyse(const article::Article& article, const base::CancelToken& cancel = {}) const;

    /// The same analysis for another publication date: times are resolved again from their forms and events
    /// follow. An invalid date makes all that is relative unresolved. Spans, entities and quotes stay as they
    /// are.
    article::Analysis redate(article::Analysis analysis, QDate published) const;

private:
    struct Parts;
    explicit Engine(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace dateline::analysis
