#include "ui/concordance/concordance_panel.h"

#include "ui/concordance/concordance_delegate.h"
#include "ui/theme/quiet_view.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace dateline::concordancepanel {

using namespace Qt::StringLiterals;
using viewmodels::Concordance;

ConcordancePanel::ConcordancePanel(Concordance& concordance, QWidget* parent)
    : QWidget(parent)
    , m_concordance(concordance)
    , m_scope(new QComboBox)
    , m_order(new QComboBox)
    , m_summary(new QLabel)
    , m_list(new theme::QuietView<QListView>)
    , m_empty(new QLabel)
    , m_pages(new QStackedLayout)
    , m_delegate(new ConcordanceDelegate(this))
    , m_orderActions(new QActionGroup(this))
{
    setAccessibleName(tr("In context"));
    setAutoFillBackground(true);
    setFocusProxy(m_list);
    setUpTools();
    setUpList();
    makeActions();
    layOut();
    connect(&m_concordance, &Concordance::listChanged, this, &ConcordancePanel::showRows);
    applyTheme();
    showRows();
}

void ConcordancePanel::setUpTools()
{
    m_scope->addItems({tr("This article"), tr("Library")});
    m_scope->setAccessibleName(tr("Where places are looked for"));
    m_scope->setToolTip(tr("Where places are looked for"));
    m_order->addItems({tr("In order"), tr("By words before"), tr("By words behind")});
    m_order->setAccessibleName(tr("Order of the places"));
    m_order->setToolTip(tr("Order of the places"));
    for (QComboBox* box : {m_scope, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ConcordancePanel::followScope);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ConcordancePanel::followOrder);
}

void ConcordancePanel::setUpList()
{
    m_list->setModel(&m_concordance);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Places of the selected entity"));
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConcordancePanel::rowChanged);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { m_concordance.jump(index.row()); });
}

void ConcordancePanel::makeActions()
{
    m_inLibrary = new QAction(tr("Context in the whole library"), this);
    m_inLibrary->setObjectName(u"entity.context-in-the-whole-library"_s);
    m_inLibrary->setStatusTip(
        tr("List the places of the selected entity in all articles, not in this one alone"));
    m_inLibrary->setCheckable(true);
    connect(m_inLibrary, &QAction::toggled, m_scope,
            [this](bool on) { m_scope->setCurrentIndex(on ? 1 : 0); });
    addAction(m_inLibrary);
    const std::array<std::pair<QString, QString>, 3> orders{
        {{u"entity.context-in-order"_s, tr("Context in order")},
         {u"entity.context-by-words-before"_s, tr("Context by words before")},
         {u"entity.context-by-words-behind"_s, tr("Context by words behind")}}};
    for (int index = 0; const auto& [name, text] : orders) {
        QAction* action = m_orderActions->addAction(text);
        action->setObjectName(name);
        action->setStatusTip(tr("Change the order of the places of the selected entity"));
        action->setCheckable(true);
        action->setChecked(index == 0);
        connect(action, &QAction::triggered, m_order, [this, index] { m_order->setCurrentIndex(index); });
        addAction(action);
        ++index;
    }
}

void ConcordancePanel::layOut()
{
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(8, 8, 8, 0);
    tools->setSpacing(8);
    tools->addWidget(m_scope, 1);
    tools->addWidget(m_order, 1);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(8, 8, 8, 4);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(tools);
    lines->addWidget(m_summary);
    lines->addLayout(m_pages, 1); // before it has pages: a page without a parent is shown as a window
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
}

void ConcordancePanel::followScope()
{
    const bool inLibrary = m_scope->currentIndex() == 1;
    m_inLibrary->setChecked(inLibrary);
    m_concordance.setScope(inLibrary ? Concordance::Scope::Library : Concordance::Scope::Article);
}

void ConcordancePanel::followOrder()
{
    m_orderActions->actions().at(m_order->currentIndex())->setChecked(true);
    m_concordance.setOrder(static_cast<Concordance::Order>(m_order->currentIndex()));
}

void ConcordancePanel::showRows()
{
    m_summary->setText(m_concordance.summary());
    m_summary->setVisible(!m_concordance.summary().isEmpty());
    m_empty->setText(m_concordance.emptyWords());
    m_pages->setCurrentWidget(m_concordance.rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_empty);
    Q_EMIT rowChanged();
}

QString ConcordancePanel::rowToCopy() const
{
    return m_list->currentIndex().data(viewmodels::RowToCopyRole).toString();
}

void ConcordancePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_concordance.setShown(true);
}

void ConcordancePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_concordance.setShown(false);
}

/// Enter goes to a place. Esc belongs to the list as long as there is a way back; a window's own use of it
/// comes after.
bool ConcordancePanel::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isPress = event->type() == QEvent::KeyPress;
    if (key == Qt::Key_Escape && m_concordance.canGoBack()) {
        if (isPress)
            m_concordance.goBack();
        event->accept();
        return true;
    }
    if (!isPress || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return false;
    m_concordance.jump(m_list->currentIndex().row());
    return true;
}

void ConcordancePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void ConcordancePanel::applyTheme()
{
    const theme::Theme theme = theme::Theme::fromPalette(palette());
    m_delegate->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.panel);
    m_list->setPalette(colours);
    m_list->viewport()->update();
    colours.setColor(QPalette::WindowText, theme.faint);
    m_empty->setPalette(colours);
    m_summary->setPalette(colours);
}

} // namespace dateline::concordancepanel
