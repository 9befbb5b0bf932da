#pragma once

#include "ui/viewmodels/confirmations.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace dateline::shell {

class PanelArea;

/// The ways to say that what is selected is right, for menus: an entity, here or in all articles, which asks
/// in a dialog over the panels' window, an event, a quote or figure. One key for all of them, in the text and
/// the list of entities, in the timeline, and in the lists of quotes and figures. Ticked for what is
/// confirmed; once more takes it back. Greyed where nothing is selected, and for what the reader has made or
/// changed himself.
class ConfirmActions final : public QObject
{
    Q_OBJECT

public:
    ConfirmActions(viewmodels::Confirmations& confirmations, PanelArea& panels, QObject* parent);

    /// Here, and in all articles.
    QList<QAction*> entity() const { return {m_entity, m_everywhere}; }
    /// For the timeline, where its key works in what it is added to.
    QAction* event() const { return m_event; }
    QAction* words() const { return m_words; }

private:
    using Subject = std::optional<article::Confirmation> (viewmodels::Confirmations::*)() const;

    QAction* make(const QString& name, const QString& text, const QString& tip, const QList<QWidget*>& places,
                  Subject subject);
    void makeEverywhere(const QList<QWidget*>& places, PanelArea& panels);
    void follow(QAction& action, Subject subject);

    viewmodels::Confirmations& m_confirmations;
    QAction* m_entity;
    QAction* m_everywhere = nullptr;
    QAction* m_event;
    QAction* m_words;
};

} // namespace dateline::shell
