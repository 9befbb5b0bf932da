#pragma once

#include "ui/article/print_choice.h"

#include <QAction>
#include <QPointer>

namespace dateline::viewmodels {
class ReadingSession;
}

namespace dateline::articleview {

class LayerActions;
class PrintDialog;

/// Printing the open article and writing it as PDF. Remembers what was chosen as long as the window lives.
/// Shows its dialogs over the widget, which owns it; session and layers must outlive it.
class ArticlePrinter final : public QObject
{
    Q_OBJECT

public:
    ArticlePrinter(viewmodels::ReadingSession& session, const LayerActions& layers, QWidget& widget);

    /// Print, export PDF.
    QList<QAction*> actions() const { return {m_print, m_export}; }
    /// The dialog on show; null without one.
    PrintDialog* dialog() const;

    void openDialog();
    /// Asks for a file to write to.
    void askForPdf();
    /// Writes the open article; a file that is there is replaced when all is written.
    void writePdf(const QString& path);

Q_SIGNALS:
    /// What was done or why it was not, a sentence.
    void statusMessage(const QString& sentence);

private:
    QAction* add(const QString& name, const QString& text, const QString& tip, const QKeySequence& key);
    PrintChoice choice() const;
    QString suggestedName() const;
    void follow();

    viewmodels::ReadingSession& m_session;
    const LayerActions& m_layers;
    QWidget& m_widget;
    PrintChoice m_choice;
    QAction* m_print;
    QAction* m_export;
    QPointer<PrintDialog> m_dialog;
};

} // namespace dateline::articleview
