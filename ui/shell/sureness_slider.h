#pragma once

#include "model/article/sureness_limit.h"

#include <QWidget>

class QAction;
class QLabel;
class QSlider;

namespace dateline::viewmodels {
class ReadingSession;
}

namespace dateline::shell {

/// How sure findings must be to be shown, as a slider that governs all panels: at its beginning everything is
/// shown, at its end only what the reader has confirmed himself. Follows the session, which must outlive it.
class SurenessSlider final : public QWidget
{
    Q_OBJECT

public:
    explicit SurenessSlider(viewmodels::ReadingSession& session, QWidget* parent = nullptr);

    QSlider& slider() { return *m_slider; }
    /// What is shown, in words.
    const QLabel& label() const { return *m_label; }
    /// Hide more, hide less, show everything: for the menus of the window.
    QList<QAction*> actions() const { return {m_more, m_less, m_all}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    QAction* makeAction(const QString& name, const QString& text, const QString& tip, int percents);
    void moveTo(int percent);
    void follow();
    void makeRoom();

    viewmodels::ReadingSession& m_session;
    QLabel* m_label;
    QSlider* m_slider;
    QAction* m_more = nullptr;
    QAction* m_less = nullptr;
    QAction* m_all = nullptr;
};

} // namespace dateline::shell
