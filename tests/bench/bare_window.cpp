// SPDX-License-Identifier: GPL-3.0-or-later
// An empty main window that ends once it has been painted: what starting a Qt program costs at the least.
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace {

class BareWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, [] { // once it is on the screen
            QFile status(QStringLiteral("/proc/self/status"));
            if (status.open(QIODevice::ReadOnly))
                std::fputs(status.readAll().constData(), stdout);
            std::fflush(stdout);
            std::_Exit(EXIT_SUCCESS);
        });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    BareWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
