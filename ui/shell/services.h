#pragma once

#include <QString>

namespace dateline::geography {
class World;
}
namespace dateline::viewmodels {
class Concordance;
class Confirmations;
class EditHistory;
class EntityNaming;
class EventCorrections;
class ImportDesk;
class LibraryBrowser;
class LibraryCare;
class MentionCorrections;
class ReadAloud;
class ReadingSession;
class ReanalysisDesk;
class TimelineScope;
class WordListDesk;
} // namespace dateline::viewmodels

namespace dateline::shell {

/// The view models that the window shows, and the world for its maps. Not owned; they outlive it.
struct Services
{
    viewmodels::ReadingSession& reading;
    viewmodels::ReadingSession& beside; ///< of a second article, to compare with
    viewmodels::LibraryBrowser& browser;
    viewmodels::ImportDesk& imports;
    viewmodels::ReanalysisDesk& reanalysis;
    viewmodels::LibraryCare& care;
    viewmodels::WordListDesk& words;
    viewmodels::EditHistory& history;
    viewmodels::EntityNaming& naming;
    viewmodels::MentionCorrections& mentions;
    viewmodels::EventCorrections& events;
    viewmodels::Confirmations& confirmations;
    viewmodels::Concordance& concordance;
    viewmodels::TimelineScope& timeline;
    viewmodels::ReadAloud& aloud;
    geography::World& world;
    QString libraryPath = {}; ///< of the library that stands behind them
    QString libraryName = {}; ///< as the window's title says it; empty for the reader's own
    QString samplesPath = {}; ///< the folder of articles to try the program with
};

} // namespace dateline::shell
