#include "ui/shell/key_field.h"

#include <QKeyEvent>

namespace dateline::shell {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_unknown:
        return true;
    default:
        return false;
    }
}

/// Shift is a part of the key only where the key does not write another sign with it: Shift+N, but "?".
Qt::KeyboardModifiers modifiersOf(const QKeyEvent& event)
{
    constexpr auto known = Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier;
    const Qt::KeyboardModifiers held = event.modifiers() & known;
    const int key = event.key();
    const bool isSign = key < Qt::Key_Escape && key != Qt::Key_Space && !QChar(key).isLetterOrNumber();
    return isSign ? held & ~Qt::ShiftModifier : held;
}

} // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyField::setKey(const QKeySequence& key)
{
    if (key == m_key)
        return;
    m_key = key;
    setText(key.toString(QKeySequence::NativeText));
    Q_EMIT keyChanged();
}

/// No key that is typed here is a shortcut of anything.
bool KeyField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Escape)
        return event->ignore();
    event->accept();
    if (isPlain && event->key() == Qt::Key_Backspace)
        setKey({});
    else if (!isModifier(event->key()))
        setKey(QKeySequence(QKeyCombination(modifiersOf(*event), Qt::Key(event->key()))));
}

} // namespace dateline::shell
