#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace dateline::tests {

struct ShownText
{
    QString text;
    QString place; ///< "QLabel.toolTip", "QTreeView row ToolTip"
};

/// All that an object and the objects in it tell the reader: their own words, tool tips, status tips, names
/// for screen readers, actions, tabs, and the headers and rows of models. What the reader types is left out.
std::vector<ShownText> shownTexts(QObject& root);

} // namespace dateline::tests
