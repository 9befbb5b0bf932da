#pragma once

#include "ui/shell/key_settings.h"
#include "ui/viewmodels/command.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

namespace dateline::shell {

/// Which keys run which commands: the usual ones, which the actions have when it is made, and what the reader
/// has changed. Every change is in force at once. Commands that have no name keep their keys.
class KeyBindings final : public QObject
{
    Q_OBJECT

public:
    /// Commands whose actions are gone later are passed over.
    explicit KeyBindings(const QList<viewmodels::Command>& commands, QObject* parent = nullptr);

    /// Those that can have other keys.
    const QList<viewmodels::Command>& commands() const { return m_commands; }
    /// The reader's keys, or the usual ones; also while they are out of force as single keys.
    QList<QKeySequence> keys(const viewmodels::Command& command) const;
    bool isUsual(const viewmodels::Command& command) const;
    /// Other commands that the key could mean where it means this one.
    QList<viewmodels::Command> rivals(const viewmodels::Command& command, const QKeySequence& key) const;

    /// While `first` can be done, keys that both actions have are its own: they are no rivals.
    void giveWay(QAction& action, QAction& first);

    /// Gives a command this key alone, and takes it from its rivals. An empty one leaves it none.
    void setKey(const viewmodels::Command& command, const QKeySequence& key);
    /// Gives a command its usual keys again, and takes them from its rivals.
    void reset(const viewmodels::Command& command);
    void resetAll();
    void setSingleKeys(bool on);

    const KeySettings& settings() const { return m_settings; }
    void setSettings(const KeySettings& settings);

Q_SIGNALS:
    void changed();

private:
    void take(const viewmodels::Command& command, const QList<QKeySequence>& keys);
    void note(const viewmodels::Command& command, const QList<QKeySequence>& keys);
    void apply();
    void putInForce();
    QList<QKeySequence> inForce(const viewmodels::Command& command) const;
    bool takeTurns(const QAction& one, const QAction& other) const;

    QList<viewmodels::Command> m_commands;
    QHash<const QAction*, QPointer<QAction>> m_first; ///< to whom an action gives way
    QMap<QString, QList<QKeySequence>> m_usual;
    KeySettings m_settings;
};

/// Whether a key is typed without Ctrl, Alt or Meta and writes something where there is a text field.
bool isSingleKey(const QKeySequence& key);

} // namespace dateline::shell
