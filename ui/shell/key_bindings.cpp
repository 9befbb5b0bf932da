#include "ui/shell/key_bindings.h"

#include <algorithm>

namespace dateline::shell {

using viewmodels::Command;

namespace {

bool worksInWholeWindow(const QAction& action)
{
    return action.shortcutContext() == Qt::WindowShortcut ||
           action.shortcutContext() == Qt::ApplicationShortcut;
}

bool isWithin(const QObject* inner, const QObject* outer)
{
    for (; inner; inner = inner->parent()) {
        if (inner == outer)
            return true;
    }
    return false;
}

/// Whether there is a place where a key of both would be answered by both.
bool meet(const QAction& left, const QAction& right)
{
    if (worksInWholeWindow(left) || worksInWholeWindow(right))
        return true;
    const QList<QObject*> others = right.associatedObjects();
    for (const QObject* one : left.associatedObjects()) {
        if (std::any_of(others.begin(), others.end(),
                        [one](const QObject* other) { return isWithin(one, other) || isWithin(other, one); }))
            return true;
    }
    return false;
}

} // namespace

bool isSingleKey(const QKeySequence& key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    const bool isPlain =
        (first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    return isPlain && first.key() < Qt::Key_Escape; // below it are those that write
}

KeyBindings::KeyBindings(const QList<Command>& commands, QObject* parent)
    : QObject(parent), m_commands(commands)
{
    m_commands.removeIf([](const Command& command) { return command.name().isEmpty(); });
    for (const Command& command : std::as_const(m_commands))
        m_usual.insert(command.name(), command.action->shortcuts());
}

QList<QKeySequence> KeyBindings::keys(const Command& command) const
{
    const auto own = m_settings.keys.constFind(command.name());
    if (own == m_settings.keys.constEnd())
        return m_usual.value(command.name());
    // Nothing would be read as one key that is none.
    return own->isEmpty() ? QList<QKeySequence>()
                          : QKeySequence::listFromString(*own, QKeySequence::PortableText);
}

bool KeyBindings::isUsual(const Command& command) const
{
    return !m_settings.keys.contains(command.name());
}

QList<Command> KeyBindings::rivals(const Command& command, const QKeySequence& key) const
{
    QList<Command> found;
    for (const Command& other : m_commands) {
        if (other.action && other.action != command.action && keys(other).contains(key) &&
            meet(*other.action, *command.action) && !takeTurns(*other.action, *command.action))
            found.append(other);
    }
    return found;
}

void KeyBindings::giveWay(QAction& action, QAction& first)
{
    m_first.insert(&action, &first);
    connect(&first, &QAction::enabledChanged, this, &KeyBindings::putInForce);
    putInForce();
}

bool KeyBindings::takeTurns(const QAction& one, const QAction& other) const
{
    return m_first.value(&one) == &other || m_first.value(&other) == &one;
}

void KeyBindings::setKey(const Command& command, const QKeySequence& key)
{
    take(command, key.isEmpty() ? QList<QKeySequence>() : QList{key});
}

void KeyBindings::reset(const Command& command)
{
    take(command, m_usual.value(command.name()));
}

void KeyBindings::take(const Command& command, const QList<QKeySequence>& keys)
{
    for (const QKeySequence& key : keys) {
        for (const Command& rival : rivals(command, key)) {
            QList<QKeySequence> left = this->keys(rival);
            left.removeAll(key);
            note(rival, left);
        }
    }
    note(command, keys);
    apply();
}

/// What is as usual is not written down, so that a later version can have other usual keys.
void KeyBindings::note(const Command& command, const QList<QKeySequence>& keys)
{
    if (keys == m_usual.value(command.name()))
        m_settings.keys.remove(command.name());
    else
        m_settings.keys.insert(command.name(), QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void KeyBindings::resetAll()
{
    m_settings.keys.clear();
    apply();
}

void KeyBindings::setSingleKeys(bool on)
{
    m_settings.singleKeys = on;
    apply();
}

void KeyBindings::setSettings(const KeySettings& settings)
{
    m_settings = settings;
    apply();
}

void KeyBindings::apply()
{
    putInForce();
    Q_EMIT changed();
}

void KeyBindings::putInForce()
{
    for (const Command& command : std::as_const(m_commands)) {
        if (command.action && command.action->shortcuts() != inForce(command))
            command.action->setShortcuts(inForce(command));
    }
}

QList<QKeySequence> KeyBindings::inForce(const Command& command) const
{
    QList<QKeySequence> inForce = keys(command);
    if (!m_settings.singleKeys)
        inForce.removeIf(isSingleKey);
    const QPointer<QAction> first = m_first.value(command.action);
    for (const Command& other : m_commands) {
        if (first && first->isEnabled() && other.action == first)
            inForce.removeIf([&](const QKeySequence& key) { return keys(other).contains(key); });
    }
    return inForce;
}

} // namespace dateline::shell
