#pragma once

#include "model/base/error.h"
#include "ui/viewmodels/timeline_collector.h"
#include "ui/viewmodels/timeline_place.h"

#include <QObject>

#include <memory>
#include <optional>

namespace dateline::library {
class Library;
}

namespace dateline::viewmodels {

class LibraryBrowser;
class ReadingSession;

/// Which events the timeline shows and what the reader has chosen among them: those of the open article, of
/// the articles selected in the list, or of all that the list shows. Leads from the numbers by which a stock
/// calls its events and entities to those of the open article and back. Lives on the window's thread.
class TimelineScope final : public QObject
{
    Q_OBJECT

public:
    /// Reaches no further than the open article. The session must outlive the scope.
    explicit TimelineScope(ReadingSession& session, QObject* parent = nullptr);
    /// The same for the browser.
    TimelineScope(ReadingSession& session, LibraryBrowser& browser, TimelineSource source,
                  QObject* parent = nullptr);
    ~TimelineScope() override;

    /// There is a library behind the open article.
    bool hasLibrary() const { return m_browser != nullptr; }
    void setReach(TimelineReach reach);
    TimelineReach reach() const { return m_reach; }
    /// The events are those of the open article and of whatever is opened next.
    bool isOfOpenArticle() const { return m_reach == TimelineReach::Article && !m_pinned; }
    /// Keeps to the articles that are reached now, whatever is opened, listed or selected. There must be a
    /// library. Another reach ends that.
    void setPinned(bool pinned);
    bool isPinned() const { return m_pinned.has_value(); }
    /// How the stock is put together. The stock follows: at once for the open article, soon for many.
    void setOptions(const TimelineOptions& options);
    const TimelineOptions& options() const { return m_options; }
    /// There are events that the reader has hidden, or they are shown already.
    bool canShowHidden() const;
    /// Other articles than the open one are asked for when the timeline is on show.
    void setShown(bool shown);
    /// Articles came, changed or went in the library.
    void refreshSoon();
    void refreshSoon(article::ArticleId changed);

    /// Never null. Of the open article it has the events that are sure enough, of others all.
    std::shared_ptr<const TimelineStock> stock() const { return m_stock; }
    /// How sure events must be to be shown: as the session has it.
    const article::SurenessLimit& sureness() const;
    /// Events with those that are not sure enough.
    qsizetype total() const;
    /// The stock is all that the reach asks for.
    bool isComplete() const { return isOfOpenArticle() || m_collector->isComplete(); }
    /// What a heading says beside the number of events: "12 articles", "40 of 1,200 articles", with a reason
    /// where some are left out; empty for the open article.
    QString words() const;
    /// What to say in place of a timeline without events.
    QString emptyWords() const;
    /// What a file is called by that the timeline is written to: the article's title, "12 articles".
    QString title() const;
    /// What stands above the timeline in a file: "Timeline of “Storm Ida closes the harbour”", and by which
    /// clock where that is not the usual one.
    QString heading() const;

    /// The selected event of the session and its chosen entities, by the stock's numbers; what is not in the
    /// stock is none.
    std::optional<qsizetype> selectedEvent() const;
    std::optional<qsizetype> selectedEntity() const;
    std::optional<qsizetype> comparedEntity() const;
    /// The two, as far as they are in the stock.
    QList<qsizetype> chosenEntities() const;

    /// Selects an event of the stock in the session, after opening its article where that is another one: the
    /// newest that tells it. None clears.
    void choose(std::optional<qsizetype> event);
    /// The same with the event as one of several articles tells it.
    void choose(const TimelineReport& report);
    /// Those of the selected event; null where a single article tells it, or none is selected.
    std::shared_ptr<const TimelineReports> selectedReports() const;
    /// It is the open article that tells it so.
    bool isOpen(const TimelineReport& report) const;
    /// From the open article that tells the selected event to the next older one; false where there is none.
    bool chooseOlderReport();
    /// The same, from the last to the first.
    void chooseNextReport();
    /// Events of the stock as they are carried away, in the order of the clock, without hidden ones.
    QFuture<base::Result<std::vector<exporting::EventRow>>> rows(const TimelineItems& items,
                                                                 const base::CancelToken& cancel) const;

Q_SIGNALS:
    void reachChanged();
    void pinnedChanged();
    void optionsChanged();
    /// Another stock.
    void stockChanged();
    void surenessChanged();
    void failed(const dateline::base::Error& error);

private:
    void followArticle();
    void followCollector();
    void collect();
    TimelineWish wish() const;
    bool isNothingSelected() const;
    void show(std::shared_ptr<const TimelineStock> stock);
    void open(article::ArticleId id, const QString& key);
    std::optional<qsizetype> placeOf(std::optional<qsizetype> entity) const;

    ReadingSession& m_session;
    LibraryBrowser* m_browser = nullptr;
    TimelineSource m_source;
    std::unique_ptr<TimelineCollector> m_collector; ///< null without a library
    TimelineReach m_reach = TimelineReach::Article;
    /// What was reached when the timeline was pinned.
    struct Pinned
    {
        TimelineWish wish;
        QString title;
    };
    std::optional<Pinned> m_pinned;
    bool m_isShown = false;
    TimelineOptions m_options;
    std::shared_ptr<const TimelineStock> m_stock;
};

/// The scope of a window over a library, which must outlive it: follows what changes there.
std::unique_ptr<TimelineScope> timelineScopeOf(ReadingSession& session, LibraryBrowser& browser,
                                               library::Library& library);

} // namespace dateline::viewmodels
