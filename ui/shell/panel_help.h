#pragma once

namespace dateline::shell {

class PanelArea;

/// Gives every panel a few sentences on what it is for and how to use it: what a click on it in the mode of
/// "What is this?" shows, and screen readers say as its help.
void explainPanels(PanelArea& panels);

} // namespace dateline::shell
