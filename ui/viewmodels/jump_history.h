#pragma once

#include "model/article/ids.h"
#include "model/article/naming.h"
#include "ui/viewmodels/timeline_place.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace dateline::viewmodels {

class ReadingSession;

/// A place to which the reader can come back.
struct ReadingPlace
{
    article::ArticleId article;
    qsizetype offset = 0;                       ///< of the line at the top
    std::optional<article::EntityKey> entity;   ///< the selected one
    qsizetype mention = 0;                      ///< of the entity
    std::optional<article::EntityKey> compared; ///< the entity beside it
    QString finding; ///< key of the selected event, quote or figure; empty for none
    TimelinePlace timeline;

    friend bool operator==(const ReadingPlace&, const ReadingPlace&) = default;
};

/// The way back over all jumps of a session, from article to article, from selection to selection and from
/// one part of the timeline to another, and forward again; a new jump ends the way forward. Reading on and
/// going through the mentions of one entity are no jumps. The session must outlive it.
class JumpHistory final : public QObject
{
    Q_OBJECT

public:
    explicit JumpHistory(ReadingSession& session, QObject* parent = nullptr);

    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    /// Begins anew from here.
    void forget();
    void back();
    void forward();

Q_SIGNALS:
    /// There are ways back or forward, or none any more.
    void changed();

private:
    std::optional<ReadingPlace> here() const;
    void noteJump();
    void travel(std::vector<ReadingPlace>& from, std::vector<ReadingPlace>& to);
    bool isAtTarget() const;
    void followArticle();
    void arrive();
    void giveUp();

    ReadingSession& m_session;
    std::vector<ReadingPlace> m_back;
    std::vector<ReadingPlace> m_forward;
    std::optional<ReadingPlace> m_target; ///< on the way to it, while its article is loaded
};

} // namespace dateline::viewmodels
