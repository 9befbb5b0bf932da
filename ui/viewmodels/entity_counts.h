#pragma once

#include "model/article/naming.h"
#include "model/library/answers.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace dateline::viewmodels {

class ReadingSession;

/// How often the library names each entity of the open article. Follows its session, which owns it: another
/// article is asked for at once and as a whole, in the background; what was known of an entity stands until
/// the answer is there.
class EntityCounts final : public QObject
{
    Q_OBJECT

public:
    explicit EntityCounts(ReadingSession& session);

    /// Of an entity of the open article; null while it is not known, and where the library has it in no more
    /// than one article.
    const library::EntitySummary* of(const article::Entity& entity) const;
    /// The library has changed: asks anew soon, once for many calls.
    void refreshSoon();

Q_SIGNALS:
    void changed();

private:
    void follow();
    void ask();
    void take(const QList<library::EntitySummary>& counts);

    ReadingSession& m_session;
    article::ArticleId m_article; ///< the open one
    QHash<article::EntityKey, library::EntitySummary> m_counts;
    quint64 m_request = 0;
    QTimer m_refresh;
};

} // namespace dateline::viewmodels
