#include "ui/entities/offer_completer.h"

#include "ui/entities/offer_delegate.h"
#include "ui/viewmodels/entity_offer.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>

#include <utility>

namespace dateline::entitypanel {

OfferCompleter::OfferCompleter(viewmodels::EntityOffer& offer, QObject* parent) : QCompleter(&offer, parent)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    m_list = popup();
    m_list->setItemDelegate(new OfferDelegate(m_list));
    m_list->setAccessibleName(tr("Entities to choose from"));
    connect(&offer, &viewmodels::EntityOffer::found, this, [this] {
        m_isDue = true;
        showDue();
    });
}

void OfferCompleter::showDue()
{
    if (widget() && widget()->hasFocus() && std::exchange(m_isDue, false))
        complete();
}

QStringList OfferCompleter::splitPath(const QString&) const
{
    return {QString()};
}

bool OfferCompleter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && !m_list->currentIndex().isValid()) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->hide();
            QCoreApplication::sendEvent(widget(), event);
            return true;
        }
    }
    return QCompleter::eventFilter(watched, event);
}

} // namespace dateline::entitypanel
