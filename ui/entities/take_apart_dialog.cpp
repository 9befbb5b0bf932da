#include "ui/entities/take_apart_dialog.h"

#include "ui/viewmodels/entity_joins.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline::entitypanel {

using viewmodels::EntityJoins;

TakeApartDialog::TakeApartDialog(EntityJoins& joins, QWidget* parent)
    : QDialog(parent), m_joins(joins), m_names(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("Take apart"));
    for (const library::EntityJoin& join : joins.all())
        m_names->addItem(EntityJoins::words(join));
    m_names->setCurrentRow(0);
    layOut();
    connect(m_names, &QListWidget::itemDoubleClicked, this, &TakeApartDialog::apply);
    // The names are another entity's then.
    connect(&joins, &EntityJoins::changed, this, &QDialog::reject);
}

void TakeApartDialog::layOut()
{
    m_names->setAccessibleName(tr("Names that the entity was made of"));
    m_names->setWordWrap(true);
    auto* heading = new QLabel(tr("&What shall stand by itself again:"));
    heading->setBuddy(m_names);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Take apart"));
    connect(buttons, &QDialogButtonBox::accepted, this, &TakeApartDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(12);
    lines->addWidget(heading);
    lines->addWidget(m_names, 1);
    lines->addWidget(buttons);
    resize(440, 240);
    m_names->setFocus();
}

void TakeApartDialog::apply()
{
    disconnect(&m_joins, nullptr, this, nullptr);
    m_joins.takeApart(m_joins.all().at(m_names->currentRow()));
    accept();
}

} // namespace dateline::entitypanel
