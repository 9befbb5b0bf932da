#pragma once

#include <QAction>
#include <QWidget>

namespace dateline::articleview {

/// Gives a widget words for a tip and behind them the keys of an action, which the reader can change.
void keepTip(QWidget& widget, const QString& words, const QAction& action);

} // namespace dateline::articleview
