#pragma once

#include "model/library/judgements.h"
#include "model/library/library.h"
#include "model/store/database.h"

namespace dateline::library {

/// What a Library consists of, in the order of need: threads end before what they use.
struct Library::State
{
    State(Parts parts, std::unique_ptr<store::Database> opened);

    QString path;
    Workshop workshop;
    std::shared_ptr<const base::Clock> clock;
    std::unique_ptr<store::Database> database;
    Queries queries;
    UndoState undo;             ///< as of the last act; touched on the library's thread only
    QList<Job*> running;        ///< children of the library
    base::WorkerPool writer{1}; ///< the one thread that writes, with its connection and its cache
    base::WorkerPool workers;   ///< read and analyse
    base::WorkerPool jobs;      ///< run the jobs of the window
    /// Answer ask(). Reading a page costs milliseconds: two threads answer as much as a window can ask.
    base::WorkerPool questions{2};
};

} // namespace dateline::library
