#include "ui/shell/pin_bar.h"

#include "ui/theme/device_pixels.h"
#include "ui/theme/theme.h"
#include "ui/viewmodels/pin.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace dateline::shell {

PinBar::PinBar(viewmodels::Pin& pin, QWidget* parent)
    : QWidget(parent), m_pin(pin), m_words(new QLabel), m_unpin(new QToolButton)
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_unpin->setText(tr("Unpin"));
    m_unpin->setAutoRaise(true);
    m_unpin->setFocusPolicy(Qt::TabFocus);
    m_unpin->setToolTip(tr("Have this panel follow what is read again"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->setSpacing(4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_unpin);
    connect(m_unpin, &QToolButton::clicked, &pin, [&pin] { pin.set(false); });
    connect(&pin, &viewmodels::Pin::changed, this, &PinBar::follow);
    follow();
}

QString PinBar::words() const
{
    return tr("Pinned: %1", "%1: the title of an article, a name").arg(m_pin.kept());
}

void PinBar::follow()
{
    const bool leadsNowhere = m_unpin->hasFocus() && !m_pin.isOn();
    setVisible(m_pin.isOn());
    if (leadsNowhere)
        parentWidget()->setFocus(Qt::OtherFocusReason);
    setAccessibleName(m_pin.isOn() ? words() : QString());
    m_words->setAccessibleName(words());
    m_words->setToolTip(words());
    fit();
}

/// A title is cut at its end, where the tooltip has all of it.
void PinBar::fit()
{
    m_words->setText(m_words->fontMetrics().elidedText(words(), Qt::ElideRight, m_words->width()));
}

void PinBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void PinBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fit();
}

void PinBar::paintEvent(QPaintEvent*)
{
    const theme::Theme theme = theme::Theme::fromPalette(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme::mixed(theme.panel, theme.accent, theme.dark ? 0.28 : 0.14));
    theme::drawEdge(painter, rect(), theme::Edge::Bottom, theme.hairline);
}

} // namespace dateline::shell
