#include "ui/entities/type_delegate.h"

#include "model/article/entity.h"
#include "ui/viewmodels/reading_words.h"

#include <QComboBox>

namespace dateline::entitypanel {

void addTypes(QComboBox& field)
{
    for (int each = 0; each < article::entityTypeCount; ++each)
        field.addItem(viewmodels::typeWord(static_cast<article::EntityType>(each)), each);
}

QWidget* TypeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* types = new QComboBox(parent);
    types->setAccessibleName(tr("Type"));
    addTypes(*types);
    return types;
}

void TypeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<QComboBox*>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void TypeDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace dateline::entitypanel
