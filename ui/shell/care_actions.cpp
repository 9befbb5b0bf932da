#include "ui/shell/care_actions.h"

#include "model/base/error.h"
#include "ui/viewmodels/library_care.h"
#include "ui/viewmodels/reading_words.h"

#include <QAction>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::LibraryCare;
using viewmodels::LongWork;

namespace {

const QString suffix = u"dateline"_s;

QAction* makeAction(const QString& name, const QString& text, const QString& tip, QObject* parent)
{
    auto* action = new QAction(text, parent);
    action->setObjectName(name);
    action->setStatusTip(tip);
    return action;
}

/// The day goes last, so that the copies of a library stand in order in their folder.
QString nameOfCopy(const QString& libraryPath)
{
    return u"%1 %2.%3"_s.arg(QFileInfo(libraryPath).completeBaseName(),
                             QDate::currentDate().toString(Qt::ISODate), suffix);
}

} // namespace

CareActions::CareActions(LibraryCare& care, const QString& path, QWidget& window)
    : QObject(&window)
    , m_care(care)
    , m_path(path)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_backUp(makeAction(u"tools.back-up-library"_s, tr("&Back up the library…"),
                          tr("Write a copy of all articles and of all that you decided to another file"),
                          this))
    , m_check(makeAction(u"tools.check-library"_s, tr("&Check the library"),
                         tr("Look through the whole library for damage"), this))
    , m_deleteRemoved(makeAction(u"tools.delete-removed"_s, tr("&Delete removed articles for good…"),
                                 tr("Removed articles stay in the library, so that they can come back; this "
                                    "deletes them from the disk"),
                                 this))
{
    connect(m_backUp, &QAction::triggered, this, &CareActions::askWhere);
    connect(m_check, &QAction::triggered, &care, &LibraryCare::check);
    connect(m_deleteRemoved, &QAction::triggered, &care, &LibraryCare::countRemoved);
    connect(&care, &LibraryCare::removedCounted, this, &CareActions::askToDelete);
    connect(&care, &LibraryCare::finished, this, &CareActions::statusMessage);
    connect(&care, &LibraryCare::failed, this, &CareActions::fail);
    connect(&care, &LongWork::started, this, &CareActions::follow);
    connect(&care, &LongWork::ended, this, &CareActions::follow);
}

void CareActions::askWhere()
{
    auto* dialog = new QFileDialog(&m_window, tr("Back up the library"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Libraries (*.%1)").arg(suffix), tr("All files (*)")});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(nameOfCopy(m_path));
    connect(dialog, &QFileDialog::fileSelected, this, &CareActions::backUp);
    dialog->open();
}

void CareActions::backUp(const QString& path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_care.backUp(path);
}

void CareActions::askToDelete(qint64 articles)
{
    if (articles == 0) {
        Q_EMIT statusMessage(tr("There are no removed articles in the library."));
        return;
    }
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Delete removed articles"),
                        tr("Delete %1 for good?", "12 articles").arg(viewmodels::articleCount(articles)),
                        QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("You removed them before; until now they could come back. With them goes all that "
           "you decided in them. This cannot be undone."));
    QPushButton* button = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, &m_care, &LibraryCare::deleteRemoved);
    box->open();
}

void CareActions::fail(const base::Error& error)
{
    if (error.kind != base::Error::Kind::Damaged) {
        Q_EMIT statusMessage(error.message);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Critical, tr("The library is damaged"), error.message,
                                QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void CareActions::follow()
{
    m_backUp->setEnabled(!m_care.isBusy());
    m_check->setEnabled(!m_care.isBusy());
}

} // namespace dateline::shell
