#include "ui/shell/command_palette.h"

#include "ui/shell/command_delegate.h"
#include "ui/viewmodels/command_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

namespace dateline::shell {

using viewmodels::Command;
using viewmodels::CommandModel;

namespace {

constexpr int usualWidth = 620;
constexpr int rowsShown = 12;
constexpr int margin = 8;

} // namespace

CommandPalette::CommandPalette(const QList<Command>& commands, const QMap<QString, int>& uses,
                               QWidget& window)
    : QFrame(&window)
    , m_window(window)
    , m_before(QApplication::focusWidget())
    , m_model(new CommandModel(commands, uses, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    // The keyboard stays in the field, so that a screen reader hears of the row from there.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, m_field,
            [this](const QModelIndex& row) {
                m_field->setAccessibleDescription(row.data(Qt::AccessibleTextRole).toString());
            });
    m_field->installEventFilter(this);
    window.installEventFilter(this);
    find({});
    m_list->setFixedHeight(rowsShown * m_list->sizeHintForRow(0));
    place();
    show();
    raise();
    window.activateWindow(); // the reader may be in the window of a panel
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::layOut()
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Find an action"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setAccessibleName(tr("Actions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(margin, margin, margin, margin);
    lines->setSpacing(margin);
    lines->addWidget(m_field);
    lines->addWidget(m_list);
}

void CommandPalette::place()
{
    const int width = std::min(usualWidth, m_window.width() - 4 * margin);
    resize(width, sizeHint().height());
    move((m_window.width() - width) / 2, m_window.height() / 10);
}

/// Enter does nothing where what fits best is greyed: the second best was not meant.
void CommandPalette::find(const QString& words)
{
    m_model->setWords(words);
    m_list->setCurrentIndex(m_model->index(0));
}

/// Greyed rows are passed over.
void CommandPalette::step(int rows)
{
    const int direction = rows < 0 ? -1 : 1;
    QModelIndex reached;
    for (int row = m_list->currentIndex().row() + direction; row >= 0 && row < m_model->rowCount();
         row += direction) {
        const QModelIndex index = m_model->index(row);
        if (index.flags().testFlag(Qt::ItemIsEnabled)) {
            reached = index;
            rows -= direction;
        }
        if (rows == 0)
            break;
    }
    if (reached.isValid())
        m_list->setCurrentIndex(reached);
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(1 - rowsShown);
        return true;
    case Qt::Key_PageDown:
        step(rowsShown - 1);
        return true;
    default:
        return false;
    }
}

/// The keys of the list are typed into the field; none of them is the window's as long as the field is there.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept();
        return true;
    case QEvent::KeyPress:
        return takeKey(static_cast<QKeyEvent*>(event)->key());
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason &&
            static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            leave();
        return false;
    default:
        return false;
    }
}

void CommandPalette::run(const QModelIndex& index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const Command command = m_model->command(index);
    Q_EMIT chosen(command.name());
    leave();
    if (command.action)
        command.action->trigger();
}

void CommandPalette::leave()
{
    if (std::exchange(m_isLeaving, true))
        return;
    if (m_before && m_field->hasFocus()) {
        m_before->activateWindow();
        m_before->setFocus(Qt::OtherFocusReason);
    }
    close();
}

} // namespace dateline::shell
