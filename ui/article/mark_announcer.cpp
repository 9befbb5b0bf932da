#include "ui/article/mark_announcer.h"

#include "ui/article/article_accessible.h"
#include "ui/article/article_text.h"
#include "ui/article/text_caret.h"

#include <algorithm>

namespace dateline::articleview {

using namespace Qt::StringLiterals;

MarkAnnouncer::MarkAnnouncer(ArticleText& text) : QObject(&text), m_text(text)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &MarkAnnouncer::tell);
    connect(&text, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_text.caret().isOn())
            m_soon.start();
    });
}

/// What is no longer selected is nothing to speak of.
void MarkAnnouncer::followSelection()
{
    if (m_text.highlights().entity)
        m_soon.start();
    else
        m_told = m_text.caret().isOn() ? m_text.markedRunAt(m_text.caret().offset()).marks
                                       : std::vector<ToldMark>();
}

void MarkAnnouncer::tell()
{
    if (!m_text.hasFocus())
        return;
    const text::Span current = m_text.currentMention();
    if (!m_text.caret().isOn() && current.isEmpty())
        return;
    const qsizetype place = m_text.caret().isOn() ? m_text.caret().offset() : current.begin;
    std::vector<ToldMark> here = m_text.markedRunAt(place).marks;
    QStringList words;
    for (const ToldMark& mark : here) {
        const bool isKnown = std::ranges::any_of(m_told, [&mark](const ToldMark& before) {
            return before.span == mark.span && before.words == mark.words;
        });
        if (!isKnown)
            words << mark.words;
    }
    m_told = std::move(here);
    if (words.isEmpty())
        return;
    const QString all = words.join("; "_L1);
    static_cast<ArticleAccessible*>(QAccessible::queryAccessibleInterface(&m_text))->say(all);
    Q_EMIT announced(all);
}

} // namespace dateline::articleview
