#pragma once

#include <QStyledItemDelegate>

class QComboBox;

namespace dateline::entitypanel {

/// Adds all types of entities to a field, in words; their data are article::EntityType as numbers.
void addTypes(QComboBox& field);

/// Edits the type of an entity in a list: Qt::EditRole is article::EntityType as a number.
class TypeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace dateline::entitypanel
