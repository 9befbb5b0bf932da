#include "ui/entities/entity_dialog.h"

#include "ui/entities/entity_fields.h"
#include "ui/viewmodels/entity_offer.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dateline::entitypanel {

using article::EntityKey;
using viewmodels::EntityNaming;

EntityDialog::EntityDialog(EntityNaming& naming, QWidget* parent)
    : QDialog(parent)
    , m_naming(naming)
    , m_subject(naming.subject().value_or(EntityKey()))
    , m_fields(new EntityFields(m_subject, naming.offer()))
    , m_here(new QRadioButton(tr("Only in &this article")))
    , m_everywhere(new QRadioButton(tr("In &all articles, those imported later, too")))
    , m_consequence(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("Correct “%1”").arg(m_subject.name));
    layOut();
    m_here->setChecked(true);
    connect(m_fields, &EntityFields::changed, this, &EntityDialog::follow);
    connect(m_everywhere, &QRadioButton::toggled, this, &EntityDialog::follow);
    connect(&naming, &EntityNaming::consequenceKnown, m_consequence, &QLabel::setText);
    connect(&naming, &EntityNaming::subjectChanged, this, [this] {
        if (m_naming.subject() != m_subject)
            reject();
    });
    connect(&naming, &EntityNaming::spreadKnown, this, [this](const QString& words) {
        m_everywhere->setText(tr("In &all articles, those imported later, too (%1)").arg(words));
    });
    naming.askSpread();
    follow();
}

void EntityDialog::layOut()
{
    m_consequence->setWordWrap(true);
    m_consequence->setAccessibleName(tr("What it does"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setText(tr("&Correct"));
    connect(buttons, &QDialogButtonBox::accepted, this, &EntityDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(12);
    lines->addWidget(m_fields);
    lines->addWidget(m_here);
    lines->addWidget(m_everywhere);
    lines->addWidget(m_consequence);
    lines->addStretch();
    lines->addWidget(buttons);
    resize(440, sizeHint().height());
}

QComboBox& EntityDialog::name()
{
    return m_fields->name();
}

QComboBox& EntityDialog::type()
{
    return m_fields->type();
}

QAbstractItemView& EntityDialog::others()
{
    return m_fields->offered();
}

void EntityDialog::showOthers()
{
    m_fields->showOthers();
}

void EntityDialog::choose(const EntityKey& other)
{
    m_fields->choose(other);
}

EntityNaming::Scope EntityDialog::scope() const
{
    return m_everywhere->isChecked() ? EntityNaming::Scope::Everywhere : EntityNaming::Scope::Article;
}

void EntityDialog::follow()
{
    const EntityKey key = m_fields->key();
    m_naming.askConsequence(key, scope());
    m_apply->setEnabled(!key.name.isEmpty() && key != m_subject);
}

void EntityDialog::apply()
{
    disconnect(&m_naming, &EntityNaming::subjectChanged, this, nullptr); // it is called otherwise from now on
    m_naming.name(m_fields->key(), scope());
    accept();
}

} // namespace dateline::entitypanel
