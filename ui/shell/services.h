#pragma once

#include <QString>

namespace dateline::viewmodels {
class EditHistory;
class EntityNaming;
class ImportDesk;
class LibraryBrowser;
class MentionCorrections;
class ReadingSession;
} // namespace dateline::viewmodels

namespace dateline::shell {

/// The view models that the window shows. Not owned; they outlive it.
struct Services
{
    viewmodels::ReadingSession& reading;
    viewmodels::LibraryBrowser& browser;
    viewmodels::ImportDesk& imports;
    viewmodels::EditHistory& history;
    viewmodels::EntityNaming& naming;
    viewmodels::MentionCorrections& mentions;
    QString libraryPath = {}; ///< of the library that stands behind them
};

} // namespace dateline::shell
