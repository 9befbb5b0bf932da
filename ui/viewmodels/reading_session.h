#pragma once

#include "model/article/ids.h"
#include "model/article/sifting.h"
#include "model/base/error.h"
#include "model/library/answers.h"
#include "ui/viewmodels/article_source.h"
#include "ui/viewmodels/finding.h"
#include "ui/viewmodels/mark_layers.h"
#include "ui/viewmodels/mention_place.h"
#include "ui/viewmodels/read_articles.h"
#include "ui/viewmodels/timeline_place.h"

#include <QDate>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace dateline::library {
class Library;
}

namespace dateline::viewmodels {

class EntityCounts;

/// What the window shows: the open article and the one selection that all panels follow. Panels read it, call
/// its methods when the reader acts, and listen to its signals; they never talk to each other. Lives on the
/// window's thread.
class ReadingSession : public QObject
{
    Q_OBJECT

public:
    /// Reads from a library, which must outlive the session, and follows its changes: the open article is
    /// read again when it has changed and closed when it is removed.
    explicit ReadingSession(library::Library& library, QObject* parent = nullptr);
    explicit ReadingSession(ArticleSource source, QObject* parent = nullptr);
    ~ReadingSession() override;

    /// Another session of the same articles that shows the same and has the same selected. From then on both
    /// go their own ways.
    std::unique_ptr<ReadingSession> twin() const;

    /// Starts loading an article; articleChanged() follows, or failed(). An answer that comes after a newer
    /// request is dropped.
    void open(article::ArticleId id) { openAt(id, std::nullopt); }
    /// The same, and the mention with that span is selected at once, if there is one.
    void openAt(article::ArticleId id, std::optional<text::Span> mention);
    /// The same with a finding, by its key; the selected entity stays selected where that article has it,
    /// too.
    void openAtFinding(article::ArticleId id, const QString& finding);
    /// The same with an entity, at the first mention of it by name.
    void openAtEntity(article::ArticleId id, const article::EntityKey& entity);
    /// Loads the open article again; selections that still exist stay.
    void reload();
    /// Shows an article that is already at hand.
    void show(library::StoredArticle article);
    void close();

    /// The article on show, with the findings that are sure enough; null when there is none. Valid until the
    /// next articleChanged().
    const library::StoredArticle* current() const;

    /// How sure findings must be to be there at all: what is less sure is for nobody who follows the session.
    /// surenessChanged() follows, then articleChanged() where an article is open. Selections that are hidden
    /// are gone.
    void setSureness(const article::SurenessLimit& limit);
    const article::SurenessLimit& sureness() const { return m_sureness; }
    /// What that hides of the open article.
    const article::HiddenFindings& hidden() const { return m_sifting.hidden; }
    /// The findings of the open article with those that are hidden. Only where one is open.
    const article::Analysis& found() const;
    /// The index of an event into found().
    qsizetype foundEvent(qsizetype event) const { return m_sifting.eventBefore(event); }
    /// articleChanged() comes because another limit holds: nothing of the article itself is new.
    bool isSifting() const { return m_isSifting; }
    /// Signals come because an article comes, goes or is another one by now, not because the reader has
    /// chosen something in it.
    bool isArriving() const { return m_isArriving; }

    /// Selects an entity (index into the analysis) and its mention that comes next after the text on show;
    /// none clears.
    void selectEntity(std::optional<qsizetype> entity);
    /// Selects an entity and one of its mentions: what a click on a mention does.
    void selectMention(qsizetype entity, qsizetype mention);
    /// The same for the words of a mention in the open article; nothing where there is no such mention.
    void selectMentionAt(text::Span span);
    /// The next and the previous mention of the selected entity, round the ends of the article. Without a
    /// selection the first mention of anything behind, or the last before, the top of the text on show, as
    /// far as its layers are.
    void nextMention(const MarkLayers& layers = {});
    void previousMention(const MarkLayers& layers = {});
    std::optional<qsizetype> selectedEntity() const { return m_entity; }
    /// What the library knows it by.
    std::optional<article::EntityKey> selectedKey() const;
    /// The same of the entity beside it.
    std::optional<article::EntityKey> comparedKey() const;
    /// Selects again what keys mean in the open article: an entity at one of its mentions, or at its first
    /// where it has fewer by now, and another one beside it. None where the article names it no more.
    void selectKnown(const std::optional<article::EntityKey>& entity, qsizetype mention,
                     const std::optional<article::EntityKey>& compared);
    /// Puts an entity beside the selected one, so that both are marked; what Ctrl and a click do. The one
    /// that is there already goes; where nothing is selected, it is selected. Ends when another entity is
    /// selected alone.
    void toggleCompared(qsizetype entity);
    /// The entity beside the selected one; never the same, none without a selected one.
    std::optional<qsizetype> comparedEntity() const { return m_compared; }
    /// The selected entity and the one beside it, as far as there are any.
    QList<qsizetype> chosenEntities() const;
    /// Index into the selected entity's mentions.
    qsizetype currentMention() const { return m_mention; }

    /// Selects an event, quote or figure: its evidence is shown and marked. Takes the place of the one
    /// before; none, or one that does not exist, clears.
    void selectFinding(std::optional<Finding> finding);
    std::optional<Finding> selectedFinding() const { return m_finding; }
    /// The same for events, as indexes into the analysis.
    void selectEvent(std::optional<qsizetype> event);
    std::optional<qsizetype> selectedEvent() const;

    /// The reader's caret moves through the text: the event of the sentence around an offset is selected
    /// without a jump. Where there is none, no event is; a quote or figure stays.
    void markEventAt(qsizetype offset);

    /// The next article of the library's list, or the one before, that names an entity; none where there is
    /// none.
    QFuture<base::Result<std::optional<article::ArticleId>>>
    neighbourWith(const article::EntityKey& entity, library::ListDirection direction) const;

    /// How often the library names each of these entities.
    QFuture<base::Result<QList<library::EntitySummary>>>
    libraryCounts(const QList<article::EntityKey>& entities) const;
    /// The same for all entities of the open article, as far as it is known.
    EntityCounts& counts() const { return *m_counts; }

    /// Clears all selections: Esc.
    void clearSelection();

    /// The article view tells where in the text its top stands.
    void setReadingPosition(qsizetype offset) { m_readingPosition = offset; }
    qsizetype readingPosition() const { return m_readingPosition; }
    /// And how large it shows the letters. An article that is opened has the zoom that it was left with.
    void setZoom(double zoom) { m_zoom = zoom; }
    double zoom() const { return m_zoom; }
    /// Where the reader was in each article, the open one among them. An article that is opened without
    /// anything to select in it is shown where it was left.
    ReadArticles readArticles() const;
    void setReadArticles(const ReadArticles& read) { m_read = read; }
    /// The article view tells which words the reader has selected in the text; empty for none.
    void setTextSelection(text::Span span);
    text::Span textSelection() const { return m_textSelection; }
    /// Wants a line of the text at the top of what is on show: positionWanted() follows.
    void goTo(qsizetype offset);
    /// Jumps to words of the text and wants them selected there: wordsWanted() follows.
    void showWords(text::Span words);

    /// The timeline tells what of it is on show.
    void setTimelinePlace(const TimelinePlace& place) { m_timelinePlace = place; }
    const TimelinePlace& timelinePlace() const { return m_timelinePlace; }
    /// Wants the timeline to show something: timelineWanted() follows.
    void goToTimeline(const TimelinePlace& place);
    /// The timeline is about to show another stretch of time, or other events, at one stroke.
    void leaveTimelinePlace() { Q_EMIT leaving(); }

    /// The reader says when the open article was published; invalid takes it back. dateChanged() follows.
    void setPublicationDate(QDate date);

Q_SIGNALS:
    /// The reader is about to jump to another article, entity, event, quote or figure, or to another part of
    /// the timeline; everything still is as he leaves it. Not sent on the way through the mentions of one
    /// entity.
    void leaving();
    void positionWanted(qsizetype offset);
    void wordsWanted(dateline::text::Span words);
    void timelineWanted(const dateline::viewmodels::TimelinePlace& place);
    /// Another article, or none, or the same one with other contents. Selections that no longer exist are
    /// gone.
    void articleChanged();
    /// Of these changes the ones after which places in the text mean something else: another article, or
    /// none, or another text of the same one. Sent before articleChanged().
    void textChanged();
    /// Findings must be more or less sure than before; those of the open article are sifted next.
    void surenessChanged();
    /// The selected entity, its current mention or the entity beside it has changed.
    void entitySelectionChanged();
    /// Another event, quote or figure, or none, is selected.
    void findingSelectionChanged();
    /// Other words of the text, or none, are selected.
    void textSelectionChanged();
    void dateChanged(const dateline::library::DateChange& change);
    void failed(const dateline::base::Error& error);

private:
    /// What is selected at once in an article that is opened.
    struct Arrival
    {
        std::optional<text::Span> mention;
        QString finding; ///< its key; empty for none
        std::optional<article::EntityKey> entity;
    };
    void load(article::ArticleId id, const Arrival& arrival);
    void replace(std::optional<library::StoredArticle> article, const Arrival& arrival = {});
    /// An article without what is hidden, and what it was before, where anything may be.
    struct Sifted
    {
        std::optional<library::StoredArticle> article;
        std::optional<article::Analysis> found;
        article::Sifting sifting;
    };
    void showSifted(Sifted sifted, const Arrival& arrival);
    std::optional<article::EntityKey> keyOf(std::optional<qsizetype> entity) const;
    std::optional<MentionPlace> sameSelection(const article::Analysis& analysis,
                                              std::optional<qsizetype> comparedBefore);
    void step(qsizetype by);
    void selectAnyMention(bool forward, const MarkLayers& layers);

    ArticleSource m_source;
    library::Library* m_library = nullptr; ///< behind the source, where it is one
    EntityCounts* m_counts;
    std::optional<library::StoredArticle> m_current;
    article::SurenessLimit m_sureness;
    std::optional<article::Analysis> m_found; ///< of the open article, while some of it may be hidden
    article::Sifting m_sifting;
    bool m_isSifting = false;
    bool m_isArriving = false;
    std::optional<qsizetype> m_entity;
    std::optional<qsizetype> m_compared;
    qsizetype m_mention = 0;
    std::optional<Finding> m_finding;
    qsizetype m_readingPosition = 0;
    double m_zoom = 1.0;
    ReadArticles m_read; ///< as they were left
    text::Span m_textSelection;
    TimelinePlace m_timelinePlace;
    quint64 m_request = 0;
};

} // namespace dateline::viewmodels
