#include "ui/article/article_printer.h"

#include "ui/article/article_pages.h"
#include "ui/article/layer_actions.h"
#include "ui/article/print_dialog.h"
#include "ui/viewmodels/reading_session.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStandardPaths>

namespace dateline::articleview {

using namespace Qt::StringLiterals;
using viewmodels::ReadingSession;

namespace {

constexpr qreal marginMillimetres = 18;
constexpr qsizetype longestName = 80;

/// The paper that printers of the reader's country are filled with.
QPageSize usualPaper()
{
    const bool usesLetter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(usesLetter ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

ArticlePrinter::ArticlePrinter(ReadingSession& session, const LayerActions& layers, QWidget& widget)
    : QObject(&widget)
    , m_session(session)
    , m_layers(layers)
    , m_widget(widget)
    , m_print(add(u"file.print"_s, tr("&Print…"),
                  tr("See the article as it is printed, choose what goes with it, and print it"),
                  QKeySequence::Print))
    , m_export(add(u"file.export-pdf"_s, tr("Export P&DF…"),
                   tr("Write the article with its marks as a PDF file"), {}))
{
    connect(m_print, &QAction::triggered, this, &ArticlePrinter::openDialog);
    connect(m_export, &QAction::triggered, this, &ArticlePrinter::askForPdf);
    connect(&session, &ReadingSession::articleChanged, this, &ArticlePrinter::follow);
    follow();
}

QAction* ArticlePrinter::add(const QString& name, const QString& text, const QString& tip,
                             const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcut(key);
    return action;
}

PrintDialog* ArticlePrinter::dialog() const
{
    return m_dialog;
}

void ArticlePrinter::follow()
{
    for (QAction* action : actions())
        action->setEnabled(m_session.current() != nullptr);
}

PrintChoice ArticlePrinter::choice() const
{
    PrintChoice choice = m_choice;
    choice.layers = m_layers.layers();
    choice.sureness = m_session.sureness();
    choice.layers.showAny(true); // whether marks are printed the choice says
    return choice;
}

void ArticlePrinter::openDialog()
{
    if (!m_session.current() || m_dialog)
        return;
    m_dialog = new PrintDialog(*m_session.current(), choice(), &m_widget);
    connect(m_dialog, &PrintDialog::chosen, this, [this](const PrintChoice& chosen) { m_choice = chosen; });
    connect(m_dialog, &PrintDialog::pdfWanted, this, &ArticlePrinter::askForPdf);
    m_dialog->open();
}

/// The headline without what file systems do not take.
QString ArticlePrinter::suggestedName() const
{
    QString name = m_session.current()->article.title().simplified().left(longestName);
    for (QChar& unit : name) {
        if (u"/\\:*?\"<>|"_s.contains(unit) || !unit.isPrint())
            unit = u'-';
    }
    return (name.isEmpty() ? tr("Article") : name) + u".pdf"_s;
}

void ArticlePrinter::askForPdf()
{
    if (!m_session.current())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(m_dialog ? m_dialog.data() : &m_widget, tr("Export PDF"), folder,
                                   tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ArticlePrinter::writePdf);
    dialog->open();
}

void ArticlePrinter::writePdf(const QString& path)
{
    if (!m_session.current())
        return;
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        QPdfWriter writer(&file);
        writer.setPageLayout(
            QPageLayout(usualPaper(), QPageLayout::Portrait,
                        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                        QPageLayout::Millimeter));
        writer.setTitle(m_session.current()->article.title());
        writer.setCreator(u"Dateline"_s);
        isWritten = ArticlePages::print(*m_session.current(), choice(), writer);
    }
    isWritten = isWritten && file.commit();
    const QString name = QFileInfo(path).fileName();
    Q_EMIT statusMessage(isWritten ? tr("“%1” is written.").arg(name)
                                   : tr("“%1” cannot be written: %2.").arg(name, file.errorString()));
}

} // namespace dateline::articleview
