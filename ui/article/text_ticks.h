#pragma once

#include "ui/article/mark_painter.h"
#include "ui/article/mention_scroll_bar.h"

#include <QCoreApplication>

namespace dateline::library {
struct StoredArticle;
}

namespace dateline::articleview {

/// Where in the text the scroll bar has ticks: at the mentions of the entities that are chosen, and at what a
/// search has found. Refers to its arguments for the time of one question.
class TextTicks
{
    Q_DECLARE_TR_FUNCTIONS(dateline::articleview::TextTicks)

public:
    TextTicks(const QTextDocument& document, const theme::Theme& theme, const Highlights& highlights);

    std::vector<Ticks> of(const library::StoredArticle& stored) const;

private:
    Ticks mentions(const article::Entity& entity, qsizetype index) const;
    Ticks hits() const;
    double placeOf(qsizetype offset) const;

    const QTextDocument& m_document;
    const theme::Theme& m_theme;
    const Highlights& m_highlights;
};

} // namespace dateline::articleview
