#pragma once

#include <QTabBar>

namespace dateline::shell {

/// Tabs as plain words over a hairline, the one on show with a line in the accent colour below it.
class QuietTabBar final : public QTabBar
{
    Q_OBJECT

public:
    explicit QuietTabBar(QWidget* parent = nullptr);

    /// A tab has a small pin behind its words, or none.
    void setPinned(int tab, bool pinned);

Q_SIGNALS:
    /// The reader asks what can be done with a tab: by keyboard with the one on show, else with the one under
    /// the pointer.
    void menuWanted(int tab, QPoint onScreen);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    QSize tabSizeHint(int index) const override;

private:
    int tabUnderPointer() const;
    int pinWidth(int tab) const;
};

} // namespace dateline::shell
