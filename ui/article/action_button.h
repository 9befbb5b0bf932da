#pragma once

class QAction;
class QToolButton;

namespace dateline::articleview {

/// Lets a button do what an action does: it is pressed for it, greyed with it, and its tip says what it does
/// and by which keys, which the reader can change. The words on the button are its own.
void followAction(QToolButton& button, QAction& action);

} // namespace dateline::articleview
