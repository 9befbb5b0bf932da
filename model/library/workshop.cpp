#include "model/library/workshop.h"

#include "model/analysis/engine.h"
#include "model/importers/registry.h"

namespace dateline::library {

Workshop Workshop::of(const OpeningEngine& engine, std::shared_ptr<const importers::Registry> registry)
{
    Workshop workshop;
    if (registry) {
        workshop.readFile = [registry](const QString& path, const base::CancelToken& cancel) {
            return registry->readFile(path, cancel);
        };
        workshop.readSource = [registry](const importers::Source& source, const base::CancelToken& cancel) {
            return registry->read(source, cancel);
        };
    }
    if (engine.isGiven()) {
        workshop.awaitEngine = [engine]() -> base::Result<void> {
            const OpeningEngine::Answer opened = engine.wait();
            if (!opened)
                return opened.error();
            return {};
        };
        workshop.analyse = [engine](const article::Article& article, const base::CancelToken& cancel) {
            return engine->analyse(article, cancel);
        };
        workshop.engineName = [engine] { return engine->version(); };
        workshop.redate = [engine](article::Analysis analysis, QDate published) {
            return engine->redate(std::move(analysis), published);
        };
    }
    return workshop;
}

} // namespace dateline::library
