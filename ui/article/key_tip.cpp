#include "ui/article/key_tip.h"

#include "ui/viewmodels/command.h"

namespace dateline::articleview {

void keepTip(QWidget& widget, const QString& words, const QAction& action)
{
    const auto tell = [&widget, &action, words] { widget.setToolTip(viewmodels::withKeys(words, action)); };
    QObject::connect(&action, &QAction::changed, &widget, tell);
    tell();
}

} // namespace dateline::articleview
