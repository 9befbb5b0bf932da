#pragma once

#include <QObject>
#include <QStringList>

namespace dateline::viewmodels {

class ReadingSession;

/// Keeps two sessions at one entity: who or what is selected in one is selected in the other, too, where its
/// article names it, and nothing is where it does not. The same entity has the same name and type. The
/// sessions must outlive it.
class SharedSelection final : public QObject
{
    Q_OBJECT

public:
    SharedSelection(ReadingSession& first, ReadingSession& second, QObject* parent = nullptr);

    /// Names of the entities that both open articles name, most mentions first; empty when one has none open.
    QStringList sharedNames() const;

Q_SIGNALS:
    /// Another article is open in one of them.
    void changed();

private:
    void follow(ReadingSession& leader, ReadingSession& follower);

    ReadingSession& m_first;
    ReadingSession& m_second;
    bool m_isFollowing = false;
};

} // namespace dateline::viewmodels
