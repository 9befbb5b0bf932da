#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace dateline::theme {

/// What Enter does in a widget that has no use for it by itself, and Shift+Enter: in the field of a search
/// the next hit and the one before. Belongs to the widget.
class EnterKeys final : public QObject
{
public:
    EnterKeys(QWidget& widget, std::function<void()> enter, std::function<void()> shiftEnter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_enter;
    std::function<void()> m_shiftEnter;
};

} // namespace dateline::theme
