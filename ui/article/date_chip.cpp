#include "ui/article/date_chip.h"

#include "ui/viewmodels/reading_words.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

namespace dateline::articleview {

namespace {

constexpr int sidePadding = 8;
constexpr int linePadding = 4;
constexpr qreal corner = 4;

} // namespace

DateChip::DateChip(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(tr("Changes the publication date"));
    setPublished({}, {});
}

void DateChip::setPublished(const article::PublicationDate& published, const QDateTime& imported)
{
    m_unknown = !published.date.isValid();
    setText(viewmodels::publicationWords(published, imported));
    setAccessibleName(text());
    setToolTip(published.source.isEmpty() ? tr("Change the publication date")
                                          : tr("Found in: %1. Click to change it.").arg(published.source));
    updateGeometry();
    update();
}

void DateChip::setTheme(const theme::Theme& theme)
{
    m_theme = theme;
    update();
}

QSize DateChip::sizeHint() const
{
    const int words = qCeil(QFontMetricsF(font()).horizontalAdvance(text())) + 1;
    return {words + 2 * sidePadding, fontMetrics().height() + 2 * linePadding};
}

QSize DateChip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void DateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = underMouse() || isDown();
    const QRectF field = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? m_theme.accent : theme::mixed(m_theme.page, m_theme.text, 0.22),
                        hasFocus() ? 1.5 : 1.0));
    painter.setBrush(lively ? QBrush(theme::mixed(m_theme.page, m_theme.text, 0.06)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(field, corner, corner);
    painter.setPen(lively || m_unknown ? m_theme.text : m_theme.faint);
    const QRect room = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void DateChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace dateline::articleview
