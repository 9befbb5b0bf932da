#pragma once

#include "ui/article/print_choice.h"
#include "ui/viewmodels/article_source.h"

#include <QDialog>
#include <QPrinter>

class QCheckBox;
class QPrintPreviewWidget;

namespace dateline::articleview {

/// Shows an article as it will be printed and lets the reader choose what is printed with it; prints it or
/// writes it as PDF. Keeps the article as it was when the dialog was opened. Never blocks; deletes itself
/// when it is closed.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(library::StoredArticle stored, const PrintChoice& choice, QWidget* parent);

    QCheckBox& marks() { return *m_marks; }
    QCheckBox& entities() { return *m_entities; }
    QCheckBox& timeline() { return *m_timeline; }
    QPrintPreviewWidget& preview() { return *m_preview; }

Q_SIGNALS:
    /// The reader has chosen something else.
    void chosen(const dateline::articleview::PrintChoice& choice);
    /// He wants what is on show as a PDF file.
    void pdfWanted();

private:
    QCheckBox* addBox(const QString& text, const QString& tip, bool checked);
    QWidget* makeSide();
    void choose();
    void print();

    library::StoredArticle m_stored;
    PrintChoice m_choice;
    QPrinter m_printer;
    QCheckBox* m_marks;
    QCheckBox* m_entities;
    QCheckBox* m_timeline;
    QPrintPreviewWidget* m_preview;
};

} // namespace dateline::articleview
