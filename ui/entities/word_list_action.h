#pragma once

#include <QAction>

namespace dateline::viewmodels {
class WordListDesk;
}

namespace dateline::entitypanel {

/// Opens the words that the reader has added as a list, in a dialog over `window`. The desk must outlive it.
class WordListAction final : public QAction
{
    Q_OBJECT

public:
    WordListAction(viewmodels::WordListDesk& desk, QWidget& window);
};

} // namespace dateline::entitypanel
