#include "ui/shell/settings_dialog.h"

#include "ui/article/typography_page.h"
#include "ui/shell/appearance_page.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/keys_page.h"
#include "ui/shell/library_page.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

namespace dateline::shell {

namespace {

constexpr int leastTitles = 140;
constexpr int besideTitle = 12; ///< on either side
constexpr int aroundTitle = 6;  ///< above and below it

} // namespace

SettingsDialog::SettingsDialog(const State& state, QWidget* parent)
    : QDialog(parent)
    , m_before(state)
    , m_keysBefore(state.keys.settings())
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_typography(new articleview::TypographyPage(state.typography))
    , m_appearance(new AppearancePage(state.appearance))
    , m_library(new LibraryPage(state.libraryPath, state.memory))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("Settings"));
    addPage(tr("Typography"), m_typography);
    addPage(tr("Appearance"), m_appearance);
    addPage(tr("Keyboard"), new KeysPage(state.keys));
    addPage(tr("Library"), m_library);
    layOut();
    connect(m_typography, &articleview::TypographyPage::changed, this, &SettingsDialog::typographyChanged);
    connect(m_appearance, &AppearancePage::changed, this, &SettingsDialog::appearanceChanged);
    connect(m_library, &LibraryPage::changed, this, &SettingsDialog::memoryChanged);
    showPage(Typography);
}

void SettingsDialog::addPage(const QString& title, QWidget* page)
{
    auto* item = new QListWidgetItem(title, m_titles);
    const QFontMetrics metrics = m_titles->fontMetrics();
    item->setSizeHint(
        {metrics.horizontalAdvance(title) + 2 * besideTitle, metrics.height() + 2 * aroundTitle});
    page->setAccessibleName(title);
    m_pages->addWidget(page);
}

void SettingsDialog::layOut()
{
    m_titles->setFixedWidth(std::max(leastTitles, m_titles->sizeHintForColumn(0)));
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->setFrameShape(QFrame::NoFrame);
    m_titles->setAccessibleName(tr("Pages"));
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_titles);
    columns->addWidget(m_pages, 1);
    auto* lines = new QVBoxLayout(this);
    lines->addLayout(columns, 1);
    lines->addWidget(buttons);
    resize(1020, 540);
}

void SettingsDialog::showPage(Page page)
{
    m_titles->setCurrentRow(page);
}

void SettingsDialog::reject()
{
    m_typography->setTypography(m_before.typography);
    m_appearance->setAppearance(m_before.appearance);
    m_library->setMemory(m_before.memory);
    m_before.keys.setSettings(m_keysBefore);
    QDialog::reject();
}

} // namespace dateline::shell
