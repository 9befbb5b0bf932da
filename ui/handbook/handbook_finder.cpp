#include "ui/handbook/handbook_finder.h"

#include "model/base/interface_locale.h"
#include "ui/handbook/handbook_page.h"
#include "ui/theme/enter_keys.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::handbook {

HandbookFinder::HandbookFinder(HandbookPage& page, QWidget* parent)
    : QWidget(parent), m_page(page), m_field(new QLineEdit(this)), m_progress(new QLabel(this))
{
    m_field->setPlaceholderText(tr("Find in the handbook"));
    m_field->setAccessibleName(tr("Find in the handbook"));
    m_field->setClearButtonEnabled(true);
    new theme::EnterKeys(
        *m_field, [this] { next(); }, [this] { previous(); });
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_field);
    lines->addWidget(m_progress);
    connect(m_field, &QLineEdit::textChanged, this, &HandbookFinder::search);
}

void HandbookFinder::take()
{
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QString HandbookFinder::progress() const
{
    return m_progress->text();
}

/// From where the reader is: what stands before that comes last.
void HandbookFinder::search()
{
    const qsizetype place = m_current ? m_hits[*m_current].begin : m_page.topPosition();
    if (!m_text)
        m_text.emplace(m_page.toPlainText(), viewmodels::LetterMatch());
    m_hits = m_text->find(m_field->text(), false);
    m_current.reset();
    if (!m_hits.empty()) {
        const auto behind = std::ranges::lower_bound(m_hits, place, {}, &text::Span::begin);
        m_current = behind == m_hits.end() ? 0 : static_cast<std::size_t>(behind - m_hits.begin());
    }
    showHits();
}

void HandbookFinder::next()
{
    step(1);
}

void HandbookFinder::previous()
{
    step(m_hits.size() - 1);
}

void HandbookFinder::step(std::size_t by)
{
    if (!m_current)
        return;
    m_current = (*m_current + by) % m_hits.size();
    showHits();
}

void HandbookFinder::showHits()
{
    QString progress;
    if (m_current)
        progress = tr("%1 of %2")
                       .arg(base::interfaceLocale().toString(*m_current + 1),
                            base::interfaceLocale().toString(m_hits.size()));
    else if (!m_field->text().trimmed().isEmpty())
        progress = tr("Not found");
    m_progress->setText(progress);
    m_field->setAccessibleDescription(progress);
    m_page.setHits(m_hits, m_current);
}

} // namespace dateline::handbook
