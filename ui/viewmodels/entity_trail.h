#pragma once

#include "model/article/ids.h"
#include "model/article/naming.h"
#include "model/base/result.h"
#include "model/library/answers.h"

#include <QObject>

#include <optional>

namespace dateline::viewmodels {

class ReadingSession;

/// Follows the selected entity through the library: opens the next article of the list that names it, or the
/// one before, with the entity still selected. The session must outlive it.
class EntityTrail final : public QObject
{
    Q_OBJECT

public:
    explicit EntityTrail(ReadingSession& session, QObject* parent = nullptr);

    /// Something is selected that could be followed.
    bool canGo() const;
    void next();
    void previous();

Q_SIGNALS:
    /// It could be followed, or cannot be any more.
    void changed();
    /// Why the reader stays where he is, a sentence: no other article names it.
    void ended(const QString& sentence);

private:
    void go(library::ListDirection direction);
    void arrive(const article::EntityKey& entity, library::ListDirection direction,
                const base::Result<std::optional<article::ArticleId>>& found);

    ReadingSession& m_session;
    quint64 m_request = 0; ///< another one when the reader has asked again since, or gone elsewhere
};

} // namespace dateline::viewmodels
