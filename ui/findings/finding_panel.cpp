#include "ui/findings/finding_panel.h"

#include "ui/findings/finding_delegate.h"
#include "ui/theme/folded_groups.h"
#include "ui/theme/grouped_tree.h"
#include "ui/viewmodels/reading_session.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace dateline::findingpanel {

using viewmodels::FindingTreeModel;
using viewmodels::ReadingSession;

FindingPanel::FindingPanel(ReadingSession& session, FindingTreeModel::Lister list, const QString& name,
                           QWidget* parent)
    : QWidget(parent)
    , m_session(&session)
    , m_model(session, std::move(list))
    , m_tree(new theme::GroupedTree)
    , m_folded(new theme::FoldedGroups(
          *m_tree, [](const QModelIndex& group) { return group.data(Qt::DisplayRole).toString(); }))
    , m_summary(new QLabel)
    , m_empty(new QLabel)
    , m_pages(new QStackedLayout)
    , m_delegate(new FindingDelegate(this))
{
    setAccessibleName(name);
    setAutoFillBackground(true);
    setFocusProxy(m_tree);
    m_tree->setAccessibleName(tr("%1 of the article").arg(name));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(m_delegate);
    layOut();
    connect(m_tree, &theme::GroupedTree::chosen, this, &FindingPanel::select);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (m_tree->hasFocus())
                    select(current);
                Q_EMIT rowChanged();
            });
    connect(&m_model, &FindingTreeModel::listingChanged, this, &FindingPanel::showRows);
    applyTheme();
    listen();
}

void FindingPanel::setSession(ReadingSession& session)
{
    disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    m_model.setSession(session);
    listen();
}

void FindingPanel::listen()
{
    connect(m_session, &ReadingSession::articleChanged, this, &FindingPanel::foldGroups);
    connect(m_session, &ReadingSession::findingSelectionChanged, this, &FindingPanel::followSelection);
    showRows();
}

void FindingPanel::layOut()
{
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
    lines->addWidget(m_summary);
    lines->addLayout(m_pages, 1); // before it has pages: a page without a parent is shown as a window
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_empty);
}

void FindingPanel::showRows()
{
    foldGroups();
    m_summary->setText(m_model.summary());
    m_summary->setVisible(!m_model.summary().isEmpty());
    m_empty->setText(m_model.emptyWords());
    m_pages->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_tree) : m_empty);
    followSelection();
    Q_EMIT rowChanged();
}

/// Groups of another article are others, whatever they are called.
void FindingPanel::foldGroups()
{
    const article::ArticleId article = m_session->current() ? m_session->current()->id : article::ArticleId();
    if (article == m_article)
        m_folded->apply();
    else
        m_folded->setKeys({});
    m_article = article;
}

QString FindingPanel::rowToCopy() const
{
    return m_tree->currentIndex().data(viewmodels::CopyRole).toString();
}

void FindingPanel::followSelection()
{
    const QModelIndex selected = m_model.indexOf(m_session->selectedFinding());
    if (selected.isValid() && m_tree->isExpanded(selected.parent()) && selected != m_tree->currentIndex())
        m_tree->reveal(selected);
}

void FindingPanel::select(const QModelIndex& index)
{
    const QVariant finding = index.data(viewmodels::FindingRole);
    if (finding.isValid())
        m_session->selectFinding(finding.value<viewmodels::Finding>());
}

void FindingPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

/// Rows are as high as their words need in this width.
void FindingPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_tree->doItemsLayout();
}

void FindingPanel::applyTheme()
{
    const theme::Theme theme = theme::Theme::fromPalette(palette());
    m_delegate->setTheme(theme);
    m_tree->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.faint);
    m_empty->setPalette(colours);
    m_summary->setPalette(colours);
}

} // namespace dateline::findingpanel
