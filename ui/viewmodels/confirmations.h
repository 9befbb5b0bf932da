#pragma once

#include "model/article/confirmation.h"
#include "model/article/entity_confirmation.h"
#include "model/article/ids.h"
#include "model/base/error.h"
#include "model/base/result.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace dateline::library {
class Library;
struct StoredArticle;
} // namespace dateline::library

namespace dateline::viewmodels {

class ReadingSession;

/// What saying of an entity that it is right in all articles would be about.
struct EverywhereOffer
{
    article::EntityConfirmation wanted; ///< that it is right, or, where the reader has said so, that back
    QString spread;                     ///< "14 mentions in 3 articles"
};

/// Lets the reader say that what is selected in the open article is right, so that it stays where doubtful
/// findings are hidden, and take that back; of an entity in all articles, too. The library keeps it and can
/// undo it. Session and library must outlive this. Lives on the window's thread.
class Confirmations final : public QObject
{
    Q_OBJECT

public:
    /// Keeps a confirmation; its future may finish on any thread.
    using Keep = std::function<QFuture<base::Result<void>>(article::ArticleId, const article::Confirmation&)>;

    /// The same for all articles: what it would be about, and in how many articles something changed.
    struct Everywhere
    {
        std::function<QFuture<base::Result<EverywhereOffer>>(const article::EntityKey&)> offer;
        std::function<QFuture<base::Result<qint64>>(const article::EntityConfirmation&)> keep;
    };

    Confirmations(ReadingSession& session, library::Library& library, QObject* parent = nullptr);
    Confirmations(ReadingSession& session, Keep keep, Everywhere everywhere, QObject* parent = nullptr);

    /// What may be said of the selected entity, event, and quote or figure: that it is right, or, where the
    /// reader has said so, that back. Nothing where none is selected, and where the reader has made or
    /// changed it himself.
    std::optional<article::Confirmation> ofEntity() const;
    std::optional<article::Confirmation> ofEvent() const;
    std::optional<article::Confirmation> ofWords() const;

    /// The selected entity.
    std::optional<article::EntityKey> entity() const;

    /// done() or failed() follows.
    void say(const article::Confirmation& confirmation);
    /// Asks what confirming the selected entity in all articles would be about: everywhereOffered() follows,
    /// unless another one is selected by then.
    void askEverywhere();
    void say(const article::EntityConfirmation& confirmation);

Q_SIGNALS:
    /// Something else is selected, or the article has changed.
    void changed();
    void everywhereOffered(const dateline::viewmodels::EverywhereOffer& offer);
    /// A sentence for the status bar.
    void done(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    const library::StoredArticle* article() const;
    template<typename Found>
    std::optional<article::Confirmation> of(const Found& found) const;

    ReadingSession& m_session;
    Keep m_keep;
    Everywhere m_everywhere;
};

} // namespace dateline::viewmodels
