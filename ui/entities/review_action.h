#pragma once

#include <QAction>

#include <functional>
#include <memory>

namespace dateline::viewmodels {
class ProposalReview;
}

namespace dateline::entitypanel {

/// Looks through the library for something and asks, in a dialog over `window`, what of it is so.
class ReviewAction final : public QAction
{
    Q_OBJECT

public:
    using MakeReview = std::function<std::unique_ptr<viewmodels::ProposalReview>()>;

    ReviewAction(const QString& text, MakeReview makeReview, QWidget& window);

Q_SIGNALS:
    void statusMessage(const QString& sentence);

private:
    void ask(QWidget& window);

    MakeReview m_makeReview;
};

} // namespace dateline::entitypanel
