#include "ui/shell/comparison.h"

#include "ui/article/article_view.h"
#include "ui/article/beside_view.h"
#include "ui/shell/panel_area.h"
#include "ui/viewmodels/reading_session.h"

#include <QComboBox>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using articleview::BesideView;
using viewmodels::ReadingSession;
using viewmodels::SharedSelection;

Comparison::Comparison(const Services& services, PanelArea& panels, const RecentArticles& recent,
                       QObject* parent)
    : QObject(parent)
    , m_reading(services.reading)
    , m_other(services.beside)
    , m_panels(panels)
    , m_recent(recent)
    , m_shared(services.reading, services.beside)
    , m_layout(new QAction(tr("Layout to &compare"), this))
    , m_keep(new QAction(tr("Keep this article &beside"), this))
{
    m_layout->setObjectName(u"view.layout-to-compare"_s);
    m_layout->setStatusTip(tr("Show a second article beside the open one"));
    m_layout->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_4);
    m_keep->setObjectName(u"article.keep-beside"_s);
    m_keep->setStatusTip(tr("Show this article beside the one that is opened next"));
    m_keep->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    connect(m_layout, &QAction::triggered, this, &Comparison::show);
    connect(m_keep, &QAction::triggered, this, &Comparison::keep);
    connect(&m_reading, &ReadingSession::articleChanged, this, &Comparison::offerChoices);
    const auto followSureness = [this] { m_other.setSureness(m_reading.sureness()); };
    connect(&m_reading, &ReadingSession::surenessChanged, this, followSureness);
    followSureness();
    connect(&m_shared, &SharedSelection::changed, this, &Comparison::sayShared);
    m_keep->setEnabled(false);
}

void Comparison::makeView()
{
    if (m_view)
        return;
    m_view = new BesideView(m_other);
    m_panels.setBeside(m_view);
    connect(m_view, &BesideView::chosen, &m_other, &ReadingSession::open);
    connect(m_view, &BesideView::closeRequested, &m_panels, &PanelArea::arrangeAll);
    const auto followType = [this] {
        m_view->setTypography(m_panels.article().typography(), m_panels.article().zoom());
    };
    connect(&m_panels.article(), &articleview::ArticleView::typographyChanged, m_view, followType);
    connect(&m_panels.article(), &articleview::ArticleView::zoomChanged, m_view, followType);
    followType();
    Q_EMIT viewMade();
}

/// Without an article to compare with, it is the one that was read before.
void Comparison::show()
{
    makeView();
    offerChoices();
    if (!m_other.current() && m_view->choices().count() > 0)
        m_other.open(m_view->choices().itemData(0).value<article::ArticleId>());
    m_panels.arrangeToCompare();
}

void Comparison::restore(article::ArticleId id, const QList<int>& widths)
{
    makeView();
    offerChoices();
    if (id.isValid())
        m_other.open(id);
    m_panels.restoreBeside(widths);
}

void Comparison::keep()
{
    const library::StoredArticle* open = m_reading.current();
    if (!open)
        return;
    makeView();
    offerChoices();
    m_other.open(open->id);
    m_panels.arrangeToCompare();
}

void Comparison::offerChoices()
{
    const library::StoredArticle* open = m_reading.current();
    m_keep->setEnabled(open != nullptr);
    if (!m_view)
        return;
    QList<BesideView::Choice> choices;
    for (const RecentArticle& recent : m_recent.articles()) {
        if (!open || recent.id != open->id)
            choices.append({recent.id, recent.title});
    }
    m_view->setChoices(choices);
}

void Comparison::sayShared()
{
    if (m_view)
        m_view->setSharedNames(m_shared.sharedNames());
}

} // namespace dateline::shell
