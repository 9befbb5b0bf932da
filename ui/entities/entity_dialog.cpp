#include "ui/entities/entity_dialog.h"

#include "ui/viewmodels/entity_naming.h"
#include "ui/viewmodels/reading_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

namespace dateline::entitypanel {

using article::EntityKey;
using article::EntityType;
using viewmodels::EntityNaming;

EntityDialog::EntityDialog(EntityNaming& naming, QWidget* parent)
    : QDialog(parent)
    , m_naming(naming)
    , m_subject(naming.subject().value_or(EntityKey()))
    , m_name(new QComboBox)
    , m_type(new QComboBox)
    , m_here(new QRadioButton(tr("Only in &this article")))
    , m_everywhere(new QRadioButton(tr("In &all articles, those imported later, too")))
    , m_consequence(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("Correct “%1”").arg(m_subject.name));
    fillTypes();
    fillNames();
    layOut();
    m_here->setChecked(true);
    connect(m_name, &QComboBox::currentTextChanged, this, &EntityDialog::follow);
    connect(m_name, &QComboBox::activated, this, &EntityDialog::takeTypeOf);
    connect(m_type, &QComboBox::currentIndexChanged, this, &EntityDialog::follow);
    connect(&naming, &EntityNaming::spreadKnown, this, [this](const QString& words) {
        m_everywhere->setText(tr("In &all articles, those imported later, too (%1)").arg(words));
    });
    naming.askSpread();
    follow();
    m_name->lineEdit()->selectAll();
}

void EntityDialog::layOut()
{
    m_consequence->setWordWrap(true);
    m_consequence->setAccessibleName(tr("What it does"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Is a:"), m_type);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setText(tr("&Correct"));
    connect(buttons, &QDialogButtonBox::accepted, this, &EntityDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(12);
    lines->addLayout(form);
    lines->addWidget(m_here);
    lines->addWidget(m_everywhere);
    lines->addWidget(m_consequence);
    lines->addStretch();
    lines->addWidget(buttons);
    resize(440, sizeHint().height());
}

void EntityDialog::fillNames()
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("Type a name, or choose the entity that it is the same as"));
    m_name->addItem(m_subject.name, static_cast<int>(m_subject.type));
    for (const EntityKey& other : m_naming.others())
        m_name->addItem(other.name, static_cast<int>(other.type));
}

void EntityDialog::fillTypes()
{
    m_type->setAccessibleName(tr("Type"));
    for (int type = 0; type < article::entityTypeCount; ++type)
        m_type->addItem(viewmodels::typeWord(static_cast<EntityType>(type)), type);
    m_type->setCurrentIndex(static_cast<int>(m_subject.type));
}

/// An entity that is chosen from the list brings its type.
void EntityDialog::takeTypeOf(int row)
{
    m_type->setCurrentIndex(m_name->itemData(row).toInt());
}

void EntityDialog::showOthers()
{
    QTimer::singleShot(0, m_name, &QComboBox::showPopup);
}

EntityKey EntityDialog::wanted() const
{
    return {m_name->currentText().simplified(), static_cast<EntityType>(m_type->currentIndex())};
}

void EntityDialog::follow()
{
    const EntityKey key = wanted();
    m_consequence->setText(m_naming.consequence(key));
    m_apply->setEnabled(!key.name.isEmpty() && key != m_subject);
}

void EntityDialog::apply()
{
    m_naming.name(wanted(),
                  m_everywhere->isChecked() ? EntityNaming::Scope::Everywhere : EntityNaming::Scope::Article);
    accept();
}

} // namespace dateline::entitypanel
