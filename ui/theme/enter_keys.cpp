#include "ui/theme/enter_keys.h"

#include <QKeyEvent>
#include <QWidget>

namespace dateline::theme {

EnterKeys::EnterKeys(QWidget& widget, std::function<void()> enter, std::function<void()> shiftEnter)
    : QObject(&widget), m_enter(std::move(enter)), m_shiftEnter(std::move(shiftEnter))
{
    widget.installEventFilter(this);
}

bool EnterKeys::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    if (key->modifiers().testFlag(Qt::ShiftModifier))
        m_shiftEnter();
    else
        m_enter();
    return true;
}

} // namespace dateline::theme
