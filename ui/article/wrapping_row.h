#pragma once

#include <QLayout>

namespace dateline::articleview {

/// Widgets beside each other, each as large as it wants to be, in as many lines as the width makes them; a
/// column may be narrow and the words of a language long. Takes the place of a QHBoxLayout, and its spacing.
class WrappingRow final : public QLayout
{
public:
    WrappingRow() = default;
    ~WrappingRow() override;
    WrappingRow(const WrappingRow&) = delete;
    WrappingRow& operator=(const WrappingRow&) = delete;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& place) override;

private:
    /// The height of the lines; places the widgets where they are to be placed.
    int lay(const QRect& place, bool places) const;

    QList<QLayoutItem*> m_items;
};

} // namespace dateline::articleview
