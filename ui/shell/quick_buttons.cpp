#include "ui/shell/quick_buttons.h"

#include "ui/article/action_button.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QStyleOptionMenuItem>
#include <QToolButton>

#include <algorithm>

namespace dateline::shell {

using articleview::followAction;

namespace {

QSize sizeOf(const QAction& menu, const QMenuBar& bar)
{
    QStyleOptionMenuItem option;
    option.initFrom(&bar);
    const QSize words = bar.fontMetrics().size(Qt::TextShowMnemonic, menu.text());
    return bar.style()->sizeFromContents(QStyle::CT_MenuBarItem, &option, words, &bar);
}

/// As the bar lays them out where there is room for all; those in its overflow menu have no place to ask for.
int widthOfMenus(const QMenuBar& bar)
{
    const auto measure = [&bar](QStyle::PixelMetric metric) {
        return bar.style()->pixelMetric(metric, nullptr, &bar);
    };
    int width = 2 * (measure(QStyle::PM_MenuBarPanelWidth) + measure(QStyle::PM_MenuBarHMargin));
    for (const QAction* menu : bar.actions())
        width += sizeOf(*menu, bar).width() + measure(QStyle::PM_MenuBarItemSpacing);
    return width;
}

} // namespace

QuickButtons::QuickButtons(QMenuBar& bar, const Actions& actions)
    : QWidget(&bar), m_bar(bar), m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Buttons"));
    m_row->setContentsMargins(0, 0, 4, 0);
    m_row->setSpacing(2);
    followAction(*add(tr("Import"), tr("Import")), actions.import);
    QToolButton* back = add({}, tr("Back"));
    QToolButton* forward = add({}, tr("Forward"));
    back->setArrowType(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow);
    forward->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    followAction(*back, actions.back);
    followAction(*forward, actions.forward);
    addMenu(actions.layouts);
    followAction(*add(tr("Aa", "button for the type of the text"), tr("Typography")), actions.type);
    bar.setCornerWidget(this);
    bar.installEventFilter(this);
}

/// The keyboard has the menus beside it.
QToolButton* QuickButtons::add(const QString& text, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setSizePolicy(QSizePolicy::Preferred,
                          QSizePolicy::Ignored); // the line is as high as the menus ask
    m_row->addWidget(button);
    return button;
}

void QuickButtons::addMenu(const QList<QAction*>& layouts)
{
    QToolButton* button = add(tr("Layout"), tr("Layout"));
    auto* menu = new QMenu(button);
    menu->addActions(layouts);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Choose which panels are shown"));
}

QSize QuickButtons::sizeHint() const
{
    return {QWidget::sizeHint().width(), sizeOf(*m_bar.actions().first(), m_bar).height()};
}

bool QuickButtons::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fit();
    return QWidget::eventFilter(watched, event);
}

/// The menus come first: none of them may go into an overflow menu because of the buttons.
void QuickButtons::fit()
{
    setVisible(widthOfMenus(m_bar) + sizeHint().width() <= m_bar.width());
}

} // namespace dateline::shell
