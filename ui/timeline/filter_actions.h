#pragma once

#include "ui/viewmodels/saved_filters.h"

#include <QObject>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

namespace dateline::timelinepanel {

class FilterLine;

/// The filters that the reader has saved and those that he had lately, as a menu: one entry puts its line
/// into the filter line, others save the line that is there and change what is saved. Down in an empty line
/// and Alt+Down open the menu there. Belongs to the panel.
class FilterActions final : public QObject
{
    Q_OBJECT

public:
    /// The key that saves works in the line and in the view.
    FilterActions(FilterLine& line, QWidget& panel, QWidget& view);

    viewmodels::SavedFilters& filters() { return m_filters; }
    /// The menu's own action, for the menu that it is part of.
    QAction* menu() const;
    /// There are events to filter.
    void setPossible(bool hasEvents);
    /// A button that opens the menu; the caller owns it.
    QToolButton* makeButton() const;

Q_SIGNALS:
    void statusMessage(const QString& sentence);

private:
    QAction* makeAction(const QString& name, const QString& text, const QString& tip);
    void fill();
    void empty();
    void addSaved(const viewmodels::SavedFilter& filter);
    void addRecent(const QString& line);
    void mark();
    void open();
    void apply(const QString& line);
    void save();
    void edit();

    FilterLine& m_line;
    QWidget& m_panel;
    viewmodels::SavedFilters m_filters;
    QMenu* m_menu;
    QAction* m_save;
    QAction* m_edit;
    QAction* m_forget;
    QString m_lastName; ///< of the saved filter that was put into the line last
    bool m_hasEvents = false;
};

} // namespace dateline::timelinepanel
