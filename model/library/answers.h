#pragma once

#include "model/article/analysis.h"
#include "model/article/article.h"
#include "model/article/context.h"
#include "model/article/ids.h"
#include "model/article/naming.h"
#include "model/article/sureness_limit.h"
#include "model/article/time_of_day.h"
#include "model/article/word_list.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dateline::library {

/// One line of a list of articles.
struct ArticleSummary
{
    article::ArticleId id;
    QString title; ///< the headline; the first words of the text where there is none
    QString byline;
    QString site;
    article::PublicationDate published; ///< what the reader decided, else what the import found
    QDateTime imported;                 ///< UTC
    qint64 words = 0;

    friend bool operator==(const ArticleSummary&, const ArticleSummary&) = default;
};

/// Which part of a list is wanted. Lists are asked for in pages, so that a library of any size costs a
/// window's worth.
struct PageRequest
{
    qint64 offset = 0;
    qint64 limit = 100;
};

/// In which order articles are listed; undated ones come last.
enum class ArticleOrder
{
    NewestPublished,
    NewestImported
};

/// Which way through a list.
enum class ListDirection
{
    Down,
    Up
};

/// Which neighbour of an article is wanted: the nearest that has what is shown by a name, in the list of the
/// newest published.
struct NeighbourRequest
{
    article::ArticleId from;
    article::EntityKey entity; ///< as it is shown
    ListDirection direction = ListDirection::Down;
};

struct ArticlePage
{
    QList<ArticleSummary> articles;
    qint64 total = 0; ///< of the whole list, not of the page
};

/// An article with all that is known about it, the reader's decisions applied.
struct StoredArticle
{
    article::ArticleId id;
    article::Article article;                ///< `published` is the date in force
    article::PublicationDate foundPublished; ///< what the import found, whatever the reader decided
    article::Analysis analysis;
    QDateTime imported;
    QList<base::Issue> importIssues{}; ///< what the reader was told when it was read
};

struct SearchRequest
{
    QString words; ///< as typed: words that must all occur, "quoted phrases", -excluded words, begin* for
                   ///< prefixes
    PageRequest page;
};

struct SearchHit
{
    ArticleSummary article;
    QString snippet;              ///< a stretch of the text around the first hits
    QList<text::Span> highlights; ///< the hits in `snippet`
};

struct SearchPage
{
    QList<SearchHit> hits;
    qint64 total = 0;
};

/// One name of the library with its type: all entities of that name and type together.
struct EntitySummary
{
    QString name;
    article::EntityType type = article::EntityType::Person;
    qint64 mentions = 0;
    qint64 articles = 0;

    friend bool operator==(const EntitySummary&, const EntitySummary&) = default;
};

/// Two names of the library, and what they would be as one.
struct EntityPair
{
    EntitySummary one, other;
    qint64 articles = 0; ///< that have either of them
};

/// How many places of the library words have that mention no one yet.
struct WordsSpread
{
    qint64 mentions = 0;
    qint64 articles = 0;

    friend bool operator==(const WordsSpread&, const WordsSpread&) = default;
};

/// What the reader wants of the words that are decided on wherever they stand.
struct WordListOrder
{
    article::WordList rows; ///< are in the library's list afterwards, and more aliases than they have may be
    std::vector<article::WordsJudgement> withdrawn{}; ///< are taken back, those that are in force
};

/// What would come of an order.
struct WordListOutlook
{
    struct Row
    {
        WordsSpread spread; ///< what would be marked anew, in listed articles
        qint64 joined = 0;  ///< mentions that are shown under an alias and would be under the name
        bool isNew = false; ///< the library's list lacks it, or some of its aliases
        QString problem{};  ///< why it cannot be taken, a sentence; empty for a good row
        QList<EntitySummary> otherTypes{}; ///< what is called by its words and has another type: it keeps its
                                           ///< places
        friend bool operator==(const Row&, const Row&) = default;
    };

    QList<Row> rows;      ///< in the order of the order
    WordsSpread spread;   ///< of all; an article counts once
    qint64 added = 0;     ///< words that come into the list
    qint64 withdrawn = 0; ///< words that leave it
    qint64 unmarked = 0;  ///< mentions that go with them

    bool isGood() const;
    friend bool operator==(const WordListOutlook&, const WordListOutlook&) = default;
};

/// What has come of an order.
struct WordListReport
{
    qint64 added = 0;     ///< words that came into the list
    qint64 withdrawn = 0; ///< words that left it
    qint64 articles = 0;  ///< in which something changed

    friend bool operator==(const WordListReport&, const WordListReport&) = default;
};

struct EntityRequest
{
    std::optional<article::ArticleId> article; ///< of one article; of the whole library without it
    std::optional<article::EntityType> type;
    QString nameContains; ///< case and diacritics do not matter
    PageRequest page;
};

struct EntityPage
{
    QList<EntitySummary> entities; ///< most mentioned first
    qint64 total = 0;
};

/// In which order the places that mean an entity are listed.
enum class MentionOrder
{
    Text,        ///< the newest article first, undated ones last; within an article as in the text
    LeftContext, ///< by the words before them, the nearest first
    RightContext ///< by the words behind them
};

/// One place that means an entity, with what stands around it.
struct MentionInContext
{
    article::ArticleId article;
    text::Span span;
    article::MentionKind kind = article::MentionKind::Name;
    article::WordsInContext context;
    QString articleTitle;
    QString site; ///< the publication; may be empty
    QDate published;

    friend bool operator==(const MentionInContext&, const MentionInContext&) = default;
};

struct MentionRequest
{
    article::EntityKey entity;                 ///< as it is shown
    std::optional<article::ArticleId> article; ///< in one article; in the whole library without it
    MentionOrder order = MentionOrder::Text;
    PageRequest page;
    article::SurenessLimit sureness{}; ///< places that it hides are not listed
};

struct MentionPage
{
    QList<MentionInContext> mentions;
    qint64 total = 0;
};

/// One event of the library's timeline with its evidence.
struct TimelineEntry
{
    article::ArticleId article;
    QString articleTitle;
    QDate articlePublished; ///< invalid where it is not known
    qsizetype index = 0;    ///< in the article's analysis
    article::Event event;
    QString evidence;                         ///< the words of `event.evidence`
    text::Span evidencePoints{};              ///< the same place in code points, as output counts them
    qsizetype triggerPoint = 0;               ///< where the word that names it begins, in code points
    QString expression{};                     ///< the time expression that its days follow from; may be empty
    std::optional<article::TimeOfDay> time{}; ///< at which it was on its day, where the article says so
    QStringList who{}, where{};               ///< by the names that are shown, each once
};

struct TimelineRequest
{
    std::optional<article::ArticleId> article; ///< of one article; of the whole library without it
    QString entity;                            ///< only events with this entity (by name); empty for all
    QDate from, until;                         ///< only events that touch these days; invalid is open
    PageRequest page;
};

struct TimelinePage
{
    QList<TimelineEntry> entries; ///< in the order of time; undated ones last
    qint64 total = 0;
};

/// Something that the reader did.
struct HistoryEntry
{
    article::ActId id;
    QDateTime when; ///< UTC
    QString words; ///< "Set the date of “…” to 14 May 2010", "Call “…” “…” in all articles, 44 mentions"
    bool isUndone = false;
    QString hindrance; ///< why it cannot be undone, or done again, by itself, a sentence; empty where it can

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// An act that made one entity one with another.
struct EntityJoin
{
    article::ActId act;
    article::EntityKey from; ///< as it was called before
    bool isEverywhere = false;

    friend bool operator==(const EntityJoin&, const EntityJoin&) = default;
};

struct HistoryPage
{
    QList<HistoryEntry> acts; ///< newest first
    qint64 total = 0;
};

/// What happened to one source of an import.
struct ImportItem
{
    enum class Outcome
    {
        Stored,
        AlreadyThere,
        Failed,
        Skipped
    };

    QString source; ///< path or name
    Outcome outcome = Outcome::Skipped;
    QList<article::ArticleId> articles; ///< stored or already there
    QList<base::Issue> issues;
    QString error; ///< why it failed, a sentence for the reader
};

struct ImportReport
{
    QList<ImportItem> items; ///< one for each source, in the order given
    bool cancelled = false;

    qint64 count(ImportItem::Outcome outcome) const;
};

/// Which stored articles are to be analysed again.
struct ReanalysisRequest
{
    QList<article::ArticleId> articles; ///< all without any, those that were removed, too
    bool onlyOutdated = false;          ///< of all, those that another version of the engine analysed
};

/// What became of a new analysis of stored articles.
struct ReanalysisReport
{
    struct Failure
    {
        article::ArticleId article;
        QString error; ///< a sentence for the reader
    };

    qint64 done = 0;
    QList<Failure> failures; ///< they are as they were
    qint64 left = 0;         ///< not tried any more, because it was cancelled
    bool isCancelled = false;
};

/// What changing a publication date has done, for a sentence like "12 events moved by -7 days".
struct DateChange
{
    article::PublicationDate before;
    article::PublicationDate after;
    qint64 movedEvents = 0;
    qint64 movedTimes = 0;
};

} // namespace dateline::library
