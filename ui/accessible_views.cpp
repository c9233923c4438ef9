// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessible_views.h"

#include "ui/meter_bar.h"
#include "ui/tabular_text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>

#include <algorithm>

namespace ls {

namespace {

const char *const spokenProperty = "spokenValue";

/// A chart: what it is, and its value in words.
class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Chart) {}

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value)
            return spokenValue(*widget());
        const QString text = QAccessibleWidget::text(what);
        return what == QAccessible::Description && text.isEmpty() ? widget()->toolTip() : text;
    }
};

/// A bar that stands for a number.
class AccessibleMeter : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleMeter(MeterBar *bar) : QAccessibleWidget(bar, QAccessible::Indicator), m_bar(*bar) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value)
            return spokenValue(m_bar);
        const QString text = QAccessibleWidget::text(what);
        return what == QAccessible::Description && text.isEmpty() ? m_bar.toolTip() : text;
    }
    QVariant currentValue() const override { return m_bar.shownDb(); }
    void setCurrentValue(const QVariant & /*value*/) override {} // it is measured
    QVariant maximumValue() const override { return 130.0; }
    QVariant minimumValue() const override { return -130.0; }
    QVariant minimumStepSize() const override { return 0.1; }

private:
    const MeterBar &m_bar;
};

/// A number: readers say names, so the name holds the number, too.
class AccessibleNumber : public QAccessibleWidget {
public:
    explicit AccessibleNumber(NumberLabel *label) : QAccessibleWidget(label, QAccessible::StaticText), m_label(*label)
    {
    }

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value)
            return m_label.text();
        const QString text = QAccessibleWidget::text(what);
        return what == QAccessible::Name ? QStringLiteral("%1: %2").arg(text, m_label.text()) : text;
    }

private:
    const NumberLabel &m_label;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr)
        return nullptr;
    if (auto *bar = qobject_cast<MeterBar *>(widget))
        return new AccessibleMeter(bar);
    if (auto *label = qobject_cast<NumberLabel *>(widget))
        return new AccessibleNumber(label);
    if (className == u"ls::PlotView" ||
        (className.startsWith(u"ls::") && className.endsWith(u"View") && className != u"ls::ReviewView"))
        return new AccessibleChart(widget);
    return nullptr;
}

} // namespace

void installAccessibleViews() { QAccessible::installFactory(makeInterface); }

void setSpokenValue(QWidget &view, const QString &words)
{
    if (spokenValue(view) == words)
        return;
    view.setProperty(spokenProperty, words);
    QAccessibleValueChangeEvent event(&view, words);
    QAccessible::updateAccessibility(&event);
}

QString spokenValue(const QWidget &view) { return view.property(spokenProperty).toString(); }

} // namespace ls
