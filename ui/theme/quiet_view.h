#pragma once

#include <QAbstractItemView>

namespace dateline::theme {

/// A list, table or tree of Qt that tells screen readers of a row that becomes current only while it has the
/// keyboard. Qt tells them always that the keyboard is there then: the rows of panels that follow what is
/// read elsewhere would take the reader away from it.
template<typename View>
class QuietView : public View
{
public:
    using View::View;

protected:
    /// The views add nothing to the common one but what they tell.
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        if (this->hasFocus())
            View::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    }
};

} // namespace dateline::theme
