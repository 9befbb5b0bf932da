#include "ui/entities/entity_panel.h"

#include "ui/entities/entity_delegate.h"
#include "ui/entities/entity_drag.h"
#include "ui/theme/folded_groups.h"
#include "ui/theme/grouped_tree.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/sureness_words.h"

#include <QActionGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace dateline::entitypanel {

using namespace Qt::StringLiterals;
using viewmodels::EntityOrder;
using viewmodels::ReadingSession;

namespace {

struct OrderChoice
{
    EntityOrder order;
    const char* words;
    const char* action;
    const char16_t* name; ///< of the action
};

constexpr std::array<OrderChoice, 4> orderChoices{{
    {EntityOrder::Importance, QT_TRANSLATE_NOOP("dateline::entitypanel::EntityPanel", "Most important"),
     QT_TRANSLATE_NOOP("dateline::entitypanel::EntityPanel", "Most &important first"),
     u"entity.most-important-first"},
    {EntityOrder::Count, QT_TRANSLATE_NOOP("dateline::entitypanel::EntityPanel", "Most mentioned"),
     QT_TRANSLATE_NOOP("dateline::entitypanel::EntityPanel", "&Most mentioned first"),
     u"entity.most-mentioned-first"},
    {EntityOrder::Name, QT_TRANSLATE_NOOP("dateline::entitypanel::EntityPanel", "By name"),
     QT_TRANSLATE_NOOP("dateline::entitypanel::EntityPanel", "Order by &name"), u"entity.order-by-name"},
    {EntityOrder::Text, QT_TRANSLATE_NOOP("dateline::entitypanel::EntityPanel", "As in the text"),
     QT_TRANSLATE_NOOP("dateline::entitypanel::EntityPanel", "Order as in the &text"),
     u"entity.order-as-in-the-text"},
}};

QString typeOf(const QModelIndex& group)
{
    return article::toString(static_cast<article::EntityType>(group.data(viewmodels::TypeRole).toInt()));
}

} // namespace

EntityPanel::EntityPanel(ReadingSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(&session)
    , m_model(session)
    , m_filter(new QLineEdit)
    , m_order(new QComboBox)
    , m_orderActions(new QActionGroup(this))
    , m_tree(new theme::GroupedTree)
    , m_folded(new theme::FoldedGroups(*m_tree, typeOf))
    , m_empty(new QLabel)
    , m_pages(new QStackedLayout)
    , m_delegate(new EntityDelegate(this))
{
    setAccessibleName(tr("Entities"));
    setAutoFillBackground(true);
    setUpTools();
    setUpTree();
    makeActions();
    layOut();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EntityPanel::showRows);
    applyTheme();
    listen();
}

void EntityPanel::setSession(ReadingSession& session)
{
    disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    m_model.setSession(session);
    listen();
}

void EntityPanel::listen()
{
    connect(m_session, &ReadingSession::articleChanged, this, &EntityPanel::showRows);
    connect(m_session, &ReadingSession::entitySelectionChanged, this, &EntityPanel::followSelection);
    showRows();
}

void EntityPanel::setUpTools()
{
    m_filter->setPlaceholderText(tr("Name or role"));
    m_filter->setAccessibleName(tr("Find an entity by name or role"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    for (const OrderChoice& choice : orderChoices)
        m_order->addItem(tr(choice.words), static_cast<int>(choice.order));
    m_order->setAccessibleName(tr("Order of the entities"));
    m_order->setToolTip(tr("Order of the entities"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model.setFilter(words);
        m_folded->setAllOpen(!words.isEmpty());
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, &EntityPanel::followOrder);
}

void EntityPanel::setUpTree()
{
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setAccessibleName(tr("Entities of the article"));
    connect(m_tree, &theme::GroupedTree::chosen, this, &EntityPanel::toggle);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntityPanel::rowChanged);
    connect(m_folded, &theme::FoldedGroups::changed, this, &EntityPanel::foldedGroupsChanged);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &EntityPanel::showMenu);
    connect(new EntityDrag(*m_tree), &EntityDrag::dropped, this, &EntityPanel::join);
}

void EntityPanel::makeActions()
{
    const QAction* find =
        addAct(u"entity.find-an-entity"_s, tr("&Find an entity"),
               tr("Find an entity of the article by its name or role"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connect(find, &QAction::triggered, this, &EntityPanel::findRequested);
    m_compare = addAct(
        u"entity.compare-with-the-selected-one"_s, tr("Compare with the selecte&d one"),
        tr("Mark the entity under the keyboard in the list beside the selected one, in another colour"), {});
    connect(m_compare, &QAction::triggered, this, [this] { toggle(m_tree->currentIndex(), true); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EntityPanel::enableCompare);
    for (int index = 0; const OrderChoice& choice : orderChoices) {
        QAction* action = m_orderActions->addAction(tr(choice.action));
        action->setObjectName(QString::fromUtf16(choice.name));
        action->setStatusTip(tr("Change the order of the entities"));
        action->setCheckable(true);
        action->setChecked(index == 0);
        connect(action, &QAction::triggered, m_order, [this, index] { m_order->setCurrentIndex(index); });
        addAction(action);
        ++index;
    }
}

QAction* EntityPanel::addAct(const QString& name, const QString& text, const QString& tip,
                             const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcut(key);
    addAction(action);
    return action;
}

/// There must be a selected one, and another to put beside it.
void EntityPanel::enableCompare()
{
    const auto entity = m_tree->currentIndex().data(viewmodels::EntityRole);
    const bool isEntity = entity.isValid() && entity.value<qsizetype>() >= 0;
    const auto selected = m_session->selectedEntity();
    m_compare->setEnabled(isEntity && selected && selected != entity.value<qsizetype>());
}

void EntityPanel::setOrder(EntityOrder order)
{
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(order)));
}

void EntityPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void EntityPanel::followOrder()
{
    m_model.setOrder(static_cast<EntityOrder>(m_order->currentData().toInt()));
    m_orderActions->actions().at(m_order->currentIndex())->setChecked(true);
    Q_EMIT orderChanged();
}

void EntityPanel::layOut()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(8, 8, 8, 8);
    tools->setSpacing(8);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_order);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(tools);
    lines->addLayout(m_pages, 1); // before it has pages: a page without a parent is shown as a window
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_empty);
}

void EntityPanel::toggle(const QModelIndex& index, bool besides)
{
    const auto entity = index.data(viewmodels::EntityRole).value<qsizetype>();
    if (besides)
        m_session->toggleCompared(entity);
    else if (m_session->selectedEntity() == entity)
        m_session->selectEntity(std::nullopt);
    else
        m_session->selectEntity(entity);
}

void EntityPanel::showMenu(QPoint place)
{
    const auto entity = m_tree->indexAt(place).data(viewmodels::EntityRole);
    if (!entity.isValid() || entity.value<qsizetype>() < 0 || m_corrections.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_aside.isEmpty()) {
        m_session->selectEntity(entity.value<qsizetype>());
        menu->addActions(m_corrections);
    } else {
        connect(menu->addAction(m_aside), &QAction::triggered, this,
                [this, chosen = entity.value<qsizetype>()] { m_session->selectEntity(chosen); });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void EntityPanel::join(qsizetype entity, qsizetype other)
{
    m_session->selectEntity(entity);
    if (!m_aside.isEmpty())
        return;
    const auto& target = m_session->current()->analysis.entities.at(static_cast<std::size_t>(other));
    Q_EMIT joinRequested({target.name, target.type});
}

void EntityPanel::selectFirst()
{
    const QModelIndex first = m_model.index(0, 0, m_model.index(0, 0));
    if (!first.isValid())
        return;
    m_tree->setCurrentIndex(first);
    if (!first.data(viewmodels::SelectedRole).toBool())
        toggle(first);
}

/// Esc belongs to the filter as long as there is something in it; a window's own use of it comes after.
bool EntityPanel::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        if (event->type() == QEvent::KeyPress)
            m_filter->clear();
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    if (key == Qt::Key_Down)
        m_tree->setFocus();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        selectFirst();
    else
        return false;
    return true;
}

QString EntityPanel::foldedGroups() const
{
    return m_folded->keys().join(u' ');
}

void EntityPanel::setFoldedGroups(const QString& words)
{
    QStringList known = words.split(u' ', Qt::SkipEmptyParts);
    known.removeIf([](const QString& word) { return !article::entityTypeFromString(word); });
    m_folded->setKeys(known);
}

void EntityPanel::showRows()
{
    m_folded->apply();
    if (!m_session->current())
        m_empty->setText(tr("The people, places and organizations of the open article stand here."));
    else if (m_model.entityCount() == 0 && m_session->hidden().entities > 0)
        m_empty->setText(viewmodels::allHiddenWords(m_session->hidden().entities, m_session->sureness()));
    else if (m_model.entityCount() == 0)
        m_empty->setText(tr("No names were found in this article."));
    else
        m_empty->setText(tr("No entity is called “%1”.").arg(m_filter->text()));
    m_pages->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_tree) : m_empty);
    m_filter->setEnabled(m_model.entityCount() > 0);
    m_order->setEnabled(m_model.entityCount() > 0);
    followSelection();
    Q_EMIT rowChanged();
}

QString EntityPanel::rowToCopy() const
{
    return m_tree->currentIndex().data(viewmodels::CopyRole).toString();
}

void EntityPanel::followSelection()
{
    const QModelIndex selected = m_model.indexOf(m_session->selectedEntity().value_or(-1));
    if (selected.isValid() && m_tree->isExpanded(selected.parent()) && !m_session->comparedEntity())
        m_tree->reveal(selected);
    enableCompare();
}

/// A focus proxy would do the same, but Tab would pass over what stands above the list.
void EntityPanel::focusInEvent(QFocusEvent* event)
{
    m_tree->setFocus(event->reason());
}

void EntityPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void EntityPanel::applyTheme()
{
    const theme::Theme theme = theme::Theme::fromPalette(palette());
    m_delegate->setTheme(theme);
    m_tree->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.faint);
    m_empty->setPalette(colours);
}

} // namespace dateline::entitypanel
