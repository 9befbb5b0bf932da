#include "ui/entities/entity_fields.h"

#include "ui/entities/offer_completer.h"
#include "ui/entities/type_delegate.h"
#include "ui/viewmodels/entity_offer.h"
#include "ui/viewmodels/reading_words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>

namespace dateline::entitypanel {

using article::EntityKey;
using article::EntityType;
using viewmodels::EntityOffer;

EntityFields::EntityFields(const EntityKey& key, std::unique_ptr<EntityOffer> offer, QWidget* parent)
    : QWidget(parent)
    , m_offer(std::move(offer))
    , m_name(new QComboBox)
    , m_type(new QComboBox)
    , m_completer(new OfferCompleter(*m_offer, this))
{
    fillTypes(key.type);
    fillNames(key);
    setUpOffer();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Is a:"), m_type);
    setFocusProxy(m_name);
    connect(m_name, &QComboBox::currentTextChanged, this, &EntityFields::changed);
    connect(m_name, &QComboBox::activated, this, &EntityFields::takeTypeOf);
    connect(m_type, &QComboBox::currentIndexChanged, this, &EntityFields::changed);
    m_name->lineEdit()->selectAll();
}

EntityFields::~EntityFields()
{
    delete m_completer; // before the offer that it lists
}

/// Beside the list of the article's names, which the arrow opens, that of all names that hold what is typed.
void EntityFields::setUpOffer()
{
    QLineEdit* field = m_name->lineEdit();
    m_name->installEventFilter(this);
    m_name->setCompleter(nullptr);
    field->setCompleter(m_completer);
    connect(field, &QLineEdit::textEdited, m_offer.get(), &EntityOffer::find);
    const auto key = [](const QModelIndex& row) {
        return EntityKey{row.data(Qt::EditRole).toString(),
                         static_cast<EntityType>(row.data(EntityOffer::KeyTypeRole).toInt())};
    };
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this, key](const QModelIndex& row) { choose(key(row)); });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this,
            [this, key](const QModelIndex& row) {
                if (row.isValid())
                    m_type->setCurrentIndex(static_cast<int>(key(row).type));
            });
}

void EntityFields::fillNames(const EntityKey& key)
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("Type a name, or choose the entity that it is the same as"));
    m_name->addItem(key.name, static_cast<int>(key.type));
    for (const EntityKey& other : m_offer->here()) {
        if (other != key)
            m_name->addItem(other.name, static_cast<int>(other.type));
    }
}

void EntityFields::fillTypes(EntityType type)
{
    m_type->setAccessibleName(tr("Type"));
    addTypes(*m_type);
    m_type->setCurrentIndex(static_cast<int>(type));
}

/// An entity that is chosen from the list brings its type.
void EntityFields::takeTypeOf(int row)
{
    m_type->setCurrentIndex(m_name->itemData(row).toInt());
}

/// As an entry of the list: by its words alone the field would take it for the first that is called so.
void EntityFields::choose(const EntityKey& key)
{
    int row = 0;
    while (row < m_name->count() &&
           (m_name->itemText(row) != key.name || m_name->itemData(row).toInt() != static_cast<int>(key.type)))
        ++row;
    if (row == m_name->count())
        m_name->addItem(key.name, static_cast<int>(key.type));
    m_name->setCurrentIndex(row);
    takeTypeOf(row);
}

void EntityFields::showOthers()
{
    m_name->setFocus();
    m_name->lineEdit()->selectAll();
    m_offer->find({});
}

/// A dialog that has just been opened may have to wait for the keyboard, and the list closes without it. The
/// field itself hears of that from the box around it.
bool EntityFields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(m_completer, &OfferCompleter::showDue, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

QAbstractItemView& EntityFields::offered() const
{
    return *m_completer->popup();
}

EntityKey EntityFields::key() const
{
    return {m_name->currentText().simplified(), static_cast<EntityType>(m_type->currentIndex())};
}

} // namespace dateline::entitypanel
