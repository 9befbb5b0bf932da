#pragma once

#include "model/base/result.h"

#include <QFuture>

#include <cstddef>
#include <memory>
#include <optional>

namespace dateline::analysis {
class Engine;
}

namespace dateline::library {

/// The engine of a library: open already, or still being opened on another thread, so that the window need
/// not wait for it; or none. A value; safe from any thread.
class OpeningEngine
{
public:
    using Engine = std::shared_ptr<const analysis::Engine>;
    using Answer = base::Result<Engine>;

    /// None.
    OpeningEngine() = default;
    OpeningEngine(std::nullptr_t) {}
    /// One that is open.
    OpeningEngine(Engine engine);
    OpeningEngine(std::unique_ptr<const analysis::Engine> engine);
    /// One that is on its way.
    OpeningEngine(QFuture<Answer> answer) : m_answer(std::move(answer)) {}

    /// True if there is one, whether it can be opened or not.
    bool isGiven() const { return m_answer.has_value(); }
    /// Waits until it is open. Engine::open()'s errors. It must be given.
    Answer wait() const { return m_answer->result(); }
    /// The same where it is known to open.
    Engine operator->() const { return wait().value(); }

private:
    std::optional<QFuture<Answer>> m_answer;
};

} // namespace dateline::library
