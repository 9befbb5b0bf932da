#pragma once

#include <QLabel>
#include <QList>
#include <QVBoxLayout>
#include <QWidget>

class QAction;

namespace dateline::librarypanel {

/// Stands in for the list while there is nothing in it: says what would stand here and how to get it.
class EmptyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);

    /// `offersActions` shows the buttons of setActions().
    void explain(const QString& headline, const QString& hint, bool offersActions);
    /// The ways out of an empty library, as buttons.
    void setActions(const QList<QAction*>& actions);

private:
    QLabel* m_headline;
    QLabel* m_hint;
    QWidget* m_buttons;
};

} // namespace dateline::librarypanel
