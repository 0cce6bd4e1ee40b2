// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plaintexts.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace warmboot {

namespace {

class PlainTexts : public QObject
{
public:
    using QObject::QObject;

    /// A tooltip is polished before it has its text.
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Polish) {
            auto *label = qobject_cast<QLabel *>(object);
            if (label && label->textFormat() == Qt::AutoText)
                label->setTextFormat(Qt::PlainText);
        }
        return false;
    }
};

} // namespace

void keepTextsPlain()
{
    qApp->installEventFilter(new PlainTexts(qApp));
}

QMessageBox *plainMessageBox(QMessageBox::Icon icon, const QString &title, const QString &text,
                             QMessageBox::StandardButtons buttons, QWidget *parent)
{
    auto *box = new QMessageBox(icon, title, {}, buttons, parent);
    box->setTextFormat(Qt::PlainText); // before there is a text
    box->setText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace warmboot
