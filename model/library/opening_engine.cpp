#include "model/library/opening_engine.h"

#include "model/analysis/engine.h"

#include <QPromise>

namespace dateline::library {

OpeningEngine::OpeningEngine(Engine engine)
{
    if (!engine)
        return;
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(Answer(std::move(engine)));
    promise.finish();
    m_answer = promise.future();
}

OpeningEngine::OpeningEngine(std::unique_ptr<const analysis::Engine> engine)
    : OpeningEngine(Engine(std::move(engine)))
{}

} // namespace dateline::library
