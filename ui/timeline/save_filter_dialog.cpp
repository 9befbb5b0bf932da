#include "ui/timeline/save_filter_dialog.h"

#include "ui/viewmodels/timeline_filter_words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline::timelinepanel {

using viewmodels::SavedFilter;
using viewmodels::SavedFilters;
using viewmodels::TimelineFilterWords;

namespace {

constexpr int usualWidth = 440;
constexpr int longestName = 80;

} // namespace

SaveFilterDialog::SaveFilterDialog(SavedFilters& filters, SavedFilter proposed, QWidget* parent)
    : QDialog(parent)
    , m_filters(filters)
    , m_proposed(std::move(proposed))
    , m_name(new QLineEdit(m_proposed.name.left(longestName)))
    , m_outcome(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("Save filter"));
    m_name->setMaxLength(longestName);
    layOut();
    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::read);
    connect(&filters, &SavedFilters::changed, this, &SaveFilterDialog::read);
    read();
    resize(usualWidth, std::max(sizeHint().height(), layout()->totalHeightForWidth(usualWidth)));
    m_name->setFocus();
    m_name->selectAll();
}

void SaveFilterDialog::layOut()
{
    auto* line = new QLabel(m_proposed.line);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setAccessibleName(tr("The filter"));
    m_name->setAccessibleName(tr("Name of the filter"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_outcome->setMinimumHeight(2 * m_outcome->fontMetrics().lineSpacing());
    m_outcome->setAccessibleName(tr("What saving does"));
    auto* fields = new QFormLayout;
    fields->addRow(tr("Filter:"), line);
    fields->addRow(tr("&Name:"), m_name);
    fields->addRow(QString(), m_outcome);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveFilterDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(12);
    lines->addLayout(fields);
    lines->addStretch();
    lines->addWidget(buttons);
}

SavedFilter SaveFilterDialog::wanted() const
{
    return {m_name->text().simplified(), m_proposed.line};
}

void SaveFilterDialog::read()
{
    const QString mistake = SavedFilters::mistakeOf(wanted());
    const SavedFilter* same = m_filters.named(m_name->text());
    const bool replaces =
        mistake.isEmpty() && same && same->line != TimelineFilterWords::keptLine(m_proposed.line);
    m_save->setEnabled(mistake.isEmpty());
    m_save->setText(replaces ? tr("&Replace") : tr("&Save"));
    m_outcome->setText(replaces ? tr("This takes the place of “%1”: %2")
                                      .arg(same->name, TimelineFilterWords::shownLine(same->line))
                                : mistake);
}

void SaveFilterDialog::save()
{
    if (!SavedFilters::mistakeOf(wanted()).isEmpty())
        return;
    const SavedFilter filter = wanted();
    disconnect(&m_filters, nullptr, this, nullptr);
    m_filters.save(filter);
    Q_EMIT saved(filter.name);
    accept();
}

} // namespace dateline::timelinepanel
