#pragma once

#include "model/text/span.h"
#include "ui/viewmodels/text_search.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;

namespace dateline::handbook {

class HandbookPage;

/// The line in which the reader types what to find in the handbook, and below it how many such places there
/// are. Enter goes to the next one, Shift+Enter to the one before. The page must outlive it.
class HandbookFinder final : public QWidget
{
    Q_OBJECT

public:
    explicit HandbookFinder(HandbookPage& page, QWidget* parent = nullptr);

    /// Puts the cursor into the field, with all words in it selected.
    void take();
    void next();
    void previous();
    QLineEdit& field() { return *m_field; }
    /// "3 of 12"; empty where nothing is looked for.
    QString progress() const;

private:
    void search();
    void step(std::size_t by);
    void showHits();

    HandbookPage& m_page;
    QLineEdit* m_field;
    QLabel* m_progress;
    std::optional<viewmodels::SearchableText> m_text; ///< made when it is first asked
    std::vector<text::Span> m_hits;
    std::optional<std::size_t> m_current;
};

} // namespace dateline::handbook
