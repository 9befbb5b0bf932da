#pragma once

#include "model/library/judgements.h"
#include "model/library/library.h"
#include "model/library/writer.h"
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
    UndoState undo;            ///< as of the last act; touched on the library's thread only
    QList<ImportJob*> running; ///< children of the library
    Writer writer;
    QThreadPool workers;   ///< read and analyse
    QThreadPool imports;   ///< run the imports of the window
    QThreadPool questions; ///< answer ask()
};

} // namespace dateline::library
