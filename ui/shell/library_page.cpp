#include "ui/shell/library_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dateline::shell {

LibraryPage::LibraryPage(const QString& libraryPath, const MemorySettings& memory, QWidget* parent)
    : QWidget(parent)
    , m_restores(new QCheckBox(tr("Open the article that was open when Dateline &starts"), this))
    , m_keepsRecent(new QCheckBox(tr("Remember which articles were read &lately"), this))
{
    auto* where = new QLabel(
        tr("All articles are kept in this one file. “dateline --library PATH” opens another."), this);
    where->setWordWrap(true);
    where->setForegroundRole(QPalette::PlaceholderText);
    m_restores->setToolTip(
        tr("Without it nothing is remembered of it, nor of the others where in them you were"));
    m_keepsRecent->setToolTip(
        tr("Without it the lists of recent articles, libraries and filters are empty and stay so"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->addRow(tr("Library"), makePlace(libraryPath));
    form->addRow(QString(), where);
    form->addRow(tr("Remember"), m_restores);
    form->addRow(QString(), m_keepsRecent);
    setMemory(memory);
    for (const QCheckBox* box : {m_restores, m_keepsRecent})
        connect(box, &QCheckBox::toggled, this, [this] { Q_EMIT changed(this->memory()); });
}

QWidget* LibraryPage::makePlace(const QString& libraryPath)
{
    auto* row = new QWidget(this);
    auto* path = new QLineEdit(QDir::toNativeSeparators(libraryPath), row);
    path->setReadOnly(true);
    path->setCursorPosition(0);
    path->setAccessibleName(tr("The library's file"));
    path->setToolTip(path->text());
    auto* copy = new QPushButton(tr("&Copy"), row);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Copy the path of the library's file"));
    connect(copy, &QPushButton::clicked, path,
            [path] { QGuiApplication::clipboard()->setText(path->text()); });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(path, 1);
    layout->addWidget(copy);
    return row;
}

MemorySettings LibraryPage::memory() const
{
    return {m_restores->isChecked(), m_keepsRecent->isChecked()};
}

void LibraryPage::setMemory(const MemorySettings& memory)
{
    m_restores->setChecked(memory.article);
    m_keepsRecent->setChecked(memory.recent);
}

} // namespace dateline::shell
