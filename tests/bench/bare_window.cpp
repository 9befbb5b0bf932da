#include <QApplication>
#include <QMainWindow>
#include <QTextBrowser>

/// The least that a Qt program with a window can do: what start-up is compared with.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTextBrowser);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
