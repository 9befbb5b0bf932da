#include "ui/library/empty_page.h"

#include <QAction>
#include <QToolButton>

namespace dateline::librarypanel {

namespace {

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent)
    , m_headline(wrappedLabel(this))
    , m_hint(wrappedLabel(this))
    , m_buttons(new QWidget(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 8, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 24, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_hint);
    layout->addWidget(m_buttons);
    layout->addStretch();
}

void EmptyPage::explain(const QString& headline, const QString& hint, bool offersActions)
{
    m_headline->setText(headline);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_buttons->setVisible(offersActions);
}

void EmptyPage::setActions(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        auto* button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_buttons->layout()->addWidget(button);
    }
}

} // namespace dateline::librarypanel
