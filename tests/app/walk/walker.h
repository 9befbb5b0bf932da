#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <random>

class QFileDialog;
class QWindow;

namespace dateline::shell {
class MainWindow;
}

namespace dateline::tests {

class WalkedProgram;

/// Somebody who knows nothing and does anything: presses keys, triggers actions, clicks, drags, types,
/// answers dialogs, closes windows and starts the program again. What it does next depends on its seed and on
/// what the program shows. Dialogs that lead out of the program are answered: files from its folder are
/// opened, files in it are written, and nothing is printed.
class Walker final : public QObject
{
    Q_OBJECT

public:
    Walker(WalkedProgram& program, quint32 seed);

    void step();
    /// Closes what stands before the windows, as with Esc.
    void comeHome();
    /// The last steps, in words, oldest first.
    QString trail() const { return m_trail.join(u'\n'); }
    /// How often a dialog kept the program waiting for its answer, in a loop of its own.
    int jams() const { return m_jams; }

private:
    int random(int below);
    template<class List>
    auto oneOf(const List& list);
    void note(const QString& what);

    shell::MainWindow* window();
    /// Where the next key or click goes.
    QWidget* front();
    bool answerFileDialog();
    void answer(QFileDialog& dialog);
    bool answerPrintDialog();

    void triggerAction();
    void pressKey();
    void click();
    QWindow* keyboard();
    void hit(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void write(QChar unit);
    void drag();
    void turnWheel();
    void type();
    void changeWindow();
    QPoint placeIn(QWidget& top);
    void rest(int milliseconds);
    void unjam();

    WalkedProgram& m_program;
    std::mt19937 m_random;
    QStringList m_trail;
    QTimer m_watch;
    int m_steps = 0;
    int m_watched = -1;
    int m_ticks = 0;
    bool m_isResting = false;
    int m_jams = 0;
    int m_files = 0;
};

} // namespace dateline::tests
