#include "ui/entities/entity_fields.h"

#include "ui/viewmodels/reading_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace dateline::entitypanel {

using article::EntityKey;
using article::EntityType;

EntityFields::EntityFields(const EntityKey& key, const std::vector<EntityKey>& others, QWidget* parent)
    : QWidget(parent), m_name(new QComboBox), m_type(new QComboBox)
{
    fillTypes(key.type);
    fillNames(key, others);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Is a:"), m_type);
    setFocusProxy(m_name);
    connect(m_name, &QComboBox::currentTextChanged, this, &EntityFields::changed);
    connect(m_name, &QComboBox::activated, this, &EntityFields::takeTypeOf);
    connect(m_type, &QComboBox::currentIndexChanged, this, &EntityFields::changed);
    m_name->lineEdit()->selectAll();
    m_name->installEventFilter(this);
}

/// Enter is the dialog's: the field would keep it for a completion as long as words in it are selected.
bool EntityFields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            m_name->lineEdit()->deselect();
    }
    return QWidget::eventFilter(watched, event);
}

void EntityFields::fillNames(const EntityKey& key, const std::vector<EntityKey>& others)
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("Type a name, or choose the entity that it is the same as"));
    m_name->addItem(key.name, static_cast<int>(key.type));
    for (const EntityKey& other : others) {
        if (other != key)
            m_name->addItem(other.name, static_cast<int>(other.type));
    }
}

void EntityFields::fillTypes(EntityType type)
{
    m_type->setAccessibleName(tr("Type"));
    for (int each = 0; each < article::entityTypeCount; ++each)
        m_type->addItem(viewmodels::typeWord(static_cast<EntityType>(each)), each);
    m_type->setCurrentIndex(static_cast<int>(type));
}

/// An entity that is chosen from the list brings its type.
void EntityFields::takeTypeOf(int row)
{
    m_type->setCurrentIndex(m_name->itemData(row).toInt());
}

void EntityFields::showOthers()
{
    QTimer::singleShot(0, m_name, &QComboBox::showPopup);
}

EntityKey EntityFields::key() const
{
    return {m_name->currentText().simplified(), static_cast<EntityType>(m_type->currentIndex())};
}

} // namespace dateline::entitypanel
