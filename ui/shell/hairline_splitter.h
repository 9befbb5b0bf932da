#pragma once

#include <QSplitter>

namespace dateline::shell {

/// A splitter whose handles are one hairline, though they can be grabbed a little beside it, too.
class HairlineSplitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit HairlineSplitter(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    QSplitterHandle* createHandle() override;
};

} // namespace dateline::shell
