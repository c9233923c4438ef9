// SPDX-License-Identifier: GPL-3.0-or-later
// An empty main window that ends once it has been painted: what starting a Qt program costs at the least.
#include <QApplication>
#include <QMainWindow>

namespace {

class BareWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
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
