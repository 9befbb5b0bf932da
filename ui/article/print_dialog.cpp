#include "ui/article/print_dialog.h"

#include "ui/article/article_pages.h"

#include <QCheckBox>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline::articleview {

namespace {

constexpr QSize usualSize(900, 700);
constexpr int leastSide = 200;

} // namespace

PrintDialog::PrintDialog(library::StoredArticle stored, const PrintChoice& choice, QWidget* parent)
    : QDialog(parent)
    , m_stored(std::move(stored))
    , m_choice(choice)
    , m_printer(QPrinter::HighResolution)
    , m_marks(addBox(tr("&Marks with a legend"), tr("Print the marks of people, places and the others"),
                     choice.marks))
    , m_entities(addBox(tr("&Entities"), tr("Print a list of the people, places and others behind the text"),
                        choice.entities))
    , m_timeline(addBox(tr("&Timeline"), tr("Print the events in the order of time behind the text"),
                        choice.timeline))
    , m_preview(new QPrintPreviewWidget(&m_printer, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation); // the window's colours are its own
    setWindowTitle(tr("Print the article"));
    m_printer.setDocName(m_stored.article.title());
    m_preview->setAccessibleName(tr("Preview"));
    for (auto* pages : m_preview->findChildren<QGraphicsView*>()) // which have the keyboard
        pages->setAccessibleName(m_preview->accessibleName());
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { ArticlePages::print(m_stored, m_choice, *printer); });
    auto* columns = new QHBoxLayout(this);
    columns->addWidget(m_preview, 1);
    columns->addWidget(makeSide());
    resize(usualSize);
}

QCheckBox* PrintDialog::addBox(const QString& text, const QString& tip, bool checked)
{
    auto* box = new QCheckBox(text, this);
    box->setToolTip(tip);
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, &PrintDialog::choose);
    return box;
}

QWidget* PrintDialog::makeSide()
{
    auto* side = new QWidget;
    side->setMinimumWidth(leastSide);
    auto* print = new QPushButton(tr("&Print…"));
    auto* pdf = new QPushButton(tr("E&xport PDF…"));
    auto* close = new QPushButton(tr("Close"));
    print->setDefault(true);
    connect(print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(pdf, &QPushButton::clicked, this, &PrintDialog::pdfWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* lines = new QVBoxLayout(side);
    lines->setContentsMargins(12, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(new QLabel(tr("With the text:")));
    for (QWidget* part : QList<QWidget*>{m_marks, m_entities, m_timeline})
        lines->addWidget(part);
    lines->addStretch(1);
    for (QWidget* button : QList<QWidget*>{print, pdf, close})
        lines->addWidget(button);
    return side;
}

void PrintDialog::choose()
{
    m_choice.marks = m_marks->isChecked();
    m_choice.entities = m_entities->isChecked();
    m_choice.timeline = m_timeline->isChecked();
    m_preview->updatePreview();
    Q_EMIT chosen(m_choice);
}

void PrintDialog::print()
{
    auto* dialog = new QPrintDialog(&m_printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), m_preview, &QPrintPreviewWidget::print);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, &QDialog::close);
    dialog->QDialog::open();
}

} // namespace dateline::articleview
