#include "ui/entities/review_action.h"

#include "ui/entities/review_dialog.h"
#include "ui/viewmodels/proposal_review.h"

#include <QWidget>

namespace dateline::entitypanel {

ReviewAction::ReviewAction(const QString& text, MakeReview makeReview, QWidget& window)
    : QAction(text, &window), m_makeReview(std::move(makeReview))
{
    connect(this, &QAction::triggered, &window, [this, &window] { ask(window); });
}

void ReviewAction::ask(QWidget& window)
{
    auto* dialog = new ReviewDialog(m_makeReview().release(), &window);
    connect(dialog, &ReviewDialog::statusMessage, this, &ReviewAction::statusMessage);
    dialog->open();
}

} // namespace dateline::entitypanel
