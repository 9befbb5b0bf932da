#pragma once

#include "model/library/answers.h"
#include "ui/viewmodels/concordance_source.h"

#include <QAbstractListModel>
#include <QTimer>

#include <memory>
#include <optional>

namespace dateline::viewmodels {

class ReadingSession;

/// What rows of a concordance answer beside the accessible text.
enum ConcordanceRole
{
    LeftRole = Qt::UserRole, ///< QString: what stands before the words
    WordsRole,               ///< QString: the words that mean the entity
    RightRole,               ///< QString: what stands behind them
    PlaceRole,               ///< QString: date, publication and article, in the library's scope; else empty
    PlaceTypeRole,           ///< int: article::EntityType of the entity
    ByNameRole,              ///< bool: the words are a name, no pronoun and no description
    RowToCopyRole            ///< QString: the row as a line of text, tabs between its parts
};

/// All places that mean the selected entity and are sure enough, one a row, with the words around them: in
/// the open article or in the whole library. Follows the session, which must outlive it. Asks only while it
/// is on show, and for a page at a time, as the list is scrolled. Lives on the window's thread.
class Concordance final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Scope
    {
        Article,
        Library
    };
    using Order = library::MentionOrder;
    static constexpr qint64 pageSize = 200;

    Concordance(ReadingSession& session, ConcordanceSource source, QObject* parent = nullptr);

    /// While it is not on show it asks for nothing.
    void setShown(bool shown);
    void setScope(Scope scope);
    Scope scope() const { return m_scope; }
    void setOrder(Order order);
    Order order() const { return m_order; }

    /// Keeps to the entity and the article that it has, whatever is selected and opened; off, it is at once
    /// with what is selected now.
    void setPinned(bool pinned);
    /// Whose places are on show, if anyone's.
    const std::optional<article::EntityKey>& subject() const { return m_subject; }

    /// "14 places", "200 of 1,400 places" as long as the list was not scrolled to its end; empty without any.
    QString summary() const;
    /// What stands in place of the rows when there are none; empty while they are on their way.
    QString emptyWords() const;

    /// Goes to the place of a row, in whatever article it stands.
    void jump(int row);
    /// Goes back to where the reader was before the first jump.
    void goBack();
    bool canGoBack() const { return m_origin.has_value(); }

    /// The library has changed: asks anew soon, once for many calls.
    void refreshSoon();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// Other rows, another number of them, or other words.
    void listChanged();

private:
    /// Where the reader was.
    struct Place
    {
        article::ArticleId article;
        qsizetype offset = 0;
        std::optional<text::Span> mention;
    };

    void followEntity();
    void followArticle();
    void beginAnew();
    void arrive();
    void reload();
    void ask();
    void take(library::MentionPage page);
    std::optional<Place> here() const;
    article::ArticleId openArticle() const;

    ReadingSession& m_session;
    ConcordanceSource m_source;
    Scope m_scope = Scope::Article;
    Order m_order = Order::Text;
    bool m_shown = false;
    bool m_isPinned = false;
    std::optional<article::EntityKey> m_subject;
    article::ArticleId m_article; ///< the open one
    QList<library::MentionInContext> m_rows;
    qint64 m_total = 0;
    quint64 m_request = 0;
    bool m_waits = false;
    QString m_failure;
    QTimer m_refresh;
    std::optional<Place> m_origin;
    std::optional<qsizetype> m_arrival; ///< offset to go to once the article is there
};

/// A concordance of a library, which must outlive it: follows what changes there.
std::unique_ptr<Concordance> concordanceOf(ReadingSession& session, library::Library& library);

} // namespace dateline::viewmodels
