#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace dateline::viewmodels {

class ReadingSession;

/// Lets a panel that follows what is read keep what it shows, while the reader goes on. How it does that, the
/// panel's side says; this knows whether it does, what it keeps, and whether the reader is elsewhere by now.
/// Lives on the window's thread.
class Pin final : public QObject
{
    Q_OBJECT

public:
    /// The side of the panel.
    struct Follower
    {
        /// Keeps what is on show, or follows again at once.
        std::function<void(bool)> hold;
        /// What there is to keep, in words: the title of an article, a name. Empty for nothing.
        std::function<QString()> subject;
        /// What is selected and open elsewhere is not what is kept here; asked while something is.
        std::function<bool()> isElsewhere;
    };

    /// The session that all panels follow must outlive the pin.
    Pin(ReadingSession& reading, Follower follower, QObject* parent = nullptr);

    bool isOn() const { return m_isOn; }
    /// Nothing where there is nothing to keep.
    void set(bool on);
    bool isPossible() const { return m_isOn || !m_follower.subject().isEmpty(); }
    /// What is kept; empty while nothing is.
    const QString& kept() const { return m_kept; }
    /// Something is kept, and the reader is elsewhere.
    bool isAside() const { return m_isAside; }

Q_SIGNALS:
    /// On, off or aside.
    void changed();

private:
    void follow();

    Follower m_follower;
    bool m_isOn = false;
    bool m_isAside = false;
    QString m_kept;
};

} // namespace dateline::viewmodels
