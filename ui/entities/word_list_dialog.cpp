#include "ui/entities/word_list_dialog.h"

#include "model/base/error.h"
#include "ui/entities/type_delegate.h"
#include "ui/entities/word_list_table.h"
#include "ui/viewmodels/word_list_desk.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline::entitypanel {

using namespace Qt::StringLiterals;
using viewmodels::WordListDesk;

namespace {

QLabel* sentenceLabel()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

WordListDialog::WordListDialog(WordListDesk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(new WordListTable(desk.model()))
    , m_tools(new QWidget)
    , m_type(new QComboBox)
    , m_problem(sentenceLabel())
    , m_said(sentenceLabel())
    , m_outlook(sentenceLabel())
    , m_progress(new QProgressBar)
    , m_remove(makeButton(tr("&Remove rows"), tr("Take the selected rows off the list (Del)")))
    , m_save(makeButton(tr("&Save as…"), tr("Write the list to a file, for another library")))
    , m_discard(makeButton(tr("&Discard changes"), tr("Show the list again as the library has it")))
    , m_stop(makeButton(tr("S&top"), desk.stopTip()))
    , m_apply(makeButton(tr("Apply to the &library"),
                         tr("Mark the names in all articles, those imported later, too; can be undone")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("Word list"));
    layOut();
    connectDesk();
    desk.begin();
    follow();
    followProgress();
}

QPushButton* WordListDialog::makeButton(const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setToolTip(tip);
    button->setAutoDefault(false); // Enter in the table edits
    return button;
}

void WordListDialog::layOut()
{
    auto* heading = sentenceLabel();
    heading->setText(
        tr("These names and their aliases are marked in all articles, those imported later, too, "
           "wherever they stand and mention no one yet. What is found under an alias becomes one "
           "with its name."));
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_problem->hide();
    m_said->hide();
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(12);
    lines->addWidget(heading);
    lines->addWidget(m_table, 1);
    lines->addWidget(m_problem);
    lines->addWidget(rowTools());
    lines->addWidget(m_said);
    lines->addWidget(m_outlook);
    lines->addWidget(m_progress);
    lines->addWidget(dialogButtons());
    resize(860, 560);
    m_table->setFocus();
}

QWidget* WordListDialog::rowTools()
{
    auto* add = makeButton(tr("&Add row"), tr("Add a name (Insert)"));
    auto* open = makeButton(tr("&Open list…"), tr("Add the names of a text file or a CSV table"));
    auto* paste = makeButton(tr("&Paste"), tr("Add the names in the clipboard, one on a line or a table"));
    const auto addRow = [this] { m_table->addRow(m_type->currentData().toInt()); };
    connect(add, &QPushButton::clicked, this, addRow);
    connect(m_table, &WordListTable::rowWanted, this, addRow);
    connect(m_remove, &QPushButton::clicked, m_table, &WordListTable::removeSelected);
    connect(open, &QPushButton::clicked, this, &WordListDialog::chooseToOpen);
    connect(paste, &QPushButton::clicked, this, &WordListDialog::paste);
    connect(m_table, &WordListTable::pasteWanted, this, &WordListDialog::paste);
    connect(m_save, &QPushButton::clicked, this, &WordListDialog::chooseToSave);
    addTypes(*m_type);
    auto* type = new QLabel(tr("Names &without a type are:"));
    type->setBuddy(m_type);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    for (QPushButton* button : {add, m_remove, open, paste, m_save})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(type);
    row->addWidget(m_type);
    return m_tools;
}

QWidget* WordListDialog::dialogButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_discard, QDialogButtonBox::ResetRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_discard, &QPushButton::clicked, &m_desk, &WordListDesk::discard);
    connect(m_stop, &QPushButton::clicked, &m_desk, &WordListDesk::cancel);
    connect(m_apply, &QPushButton::clicked, &m_desk, &WordListDesk::apply);
    return buttons;
}

void WordListDialog::connectDesk()
{
    connect(&m_desk, &WordListDesk::outlookChanged, this, &WordListDialog::follow);
    connect(&m_desk, &WordListDesk::outlookChanged, this, &WordListDialog::followProgress);
    connect(&m_desk, &WordListDesk::started, this, &WordListDialog::follow);
    connect(&m_desk, &WordListDesk::started, this, &WordListDialog::followProgress);
    connect(&m_desk, &WordListDesk::progressed, this, &WordListDialog::followProgress);
    connect(&m_desk, &WordListDesk::ended, this, &WordListDialog::follow);
    connect(&m_desk, &WordListDesk::ended, this, &WordListDialog::followProgress);
    connect(&m_desk, &WordListDesk::taken, this, &WordListDialog::tell);
    connect(&m_desk, &WordListDesk::written, this, &WordListDialog::tell);
    connect(&m_desk, &WordListDesk::finished, this, &WordListDialog::tell);
    connect(&m_desk, &WordListDesk::failed, this, &WordListDialog::fail);
    connect(m_table, &WordListTable::selectionChangedTo, this, &WordListDialog::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WordListDialog::followRow);
    connect(&m_desk, &WordListDesk::outlookChanged, this, &WordListDialog::followRow);
    connect(&m_desk.model(), &QAbstractItemModel::modelReset, this, &WordListDialog::follow);
}

void WordListDialog::follow()
{
    const bool isBusy = m_desk.isBusy();
    m_table->setEnabled(!isBusy);
    m_tools->setEnabled(!isBusy);
    m_remove->setEnabled(m_table->hasSelected());
    m_save->setEnabled(m_desk.model().rowCount() > 0);
    m_discard->setEnabled(!isBusy && m_desk.model().isChanged());
    m_stop->setVisible(isBusy);
    m_apply->setEnabled(m_desk.canApply());
}

void WordListDialog::followProgress()
{
    const base::Progress& now = m_desk.isBusy() ? m_desk.progress() : m_desk.outlookProgress();
    const bool isUnderWay = m_desk.isBusy() || now.total > 0;
    m_progress->setVisible(isUnderWay);
    m_progress->setRange(0, static_cast<int>(now.total));
    m_progress->setValue(static_cast<int>(now.done));
    m_outlook->setText(m_desk.isBusy() ? m_desk.state()
                       : isUnderWay    ? tr("Counting what would be marked…")
                                       : m_desk.outlookWords());
}

/// A long reason does not fit into its cell.
void WordListDialog::followRow()
{
    const QModelIndex current = m_table->currentIndex();
    const QString problem = current.data(Qt::StatusTipRole).toString();
    m_problem->setText(
        tr("%1: %2", "a name of the list, and what is wrong with it")
            .arg(current.siblingAtColumn(viewmodels::WordListModel::Name).data().toString(), problem));
    m_problem->setVisible(!problem.isEmpty());
}

void WordListDialog::tell(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

void WordListDialog::fail(const base::Error& error)
{
    tell(error.message);
}

void WordListDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return tell(tr("There is no text in the clipboard."));
    m_desk.readText(text, static_cast<article::EntityType>(m_type->currentData().toInt()));
}

void WordListDialog::open(const QString& path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_desk.read(path, static_cast<article::EntityType>(m_type->currentData().toInt()));
}

void WordListDialog::save(const QString& path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_desk.write(path);
}

void WordListDialog::chooseToOpen()
{
    auto* dialog = new QFileDialog(this, tr("Open word list"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Word lists (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, qOverload<const QString&>(&WordListDialog::open));
    dialog->open();
}

void WordListDialog::chooseToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save word list"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("words.csv", "the name of a file"));
    connect(dialog, &QFileDialog::fileSelected, this, &WordListDialog::save);
    dialog->open();
}

} // namespace dateline::entitypanel
