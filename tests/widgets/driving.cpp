// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driving.h"

#include "widgets/sentencelabel.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QClipboard>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace warmboot::test {

namespace {

QString accessibleText(QWidget *widget, QAccessible::Text kind)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(kind) : QString();
}

bool isNamed(QWidget *widget, const QString &name)
{
    if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && plain(button->text()) == name)
        return true;
    return widget->accessibleName() == name || (widget->focusPolicy() != Qt::NoFocus && accessibleName(widget) == name);
}

QStringList textsIn(QWidget *root)
{
    QStringList texts;
    const auto widgets = root->findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            texts += label->text();
        else if (const auto *sentence = qobject_cast<SentenceLabel *>(widget))
            texts += sentence->text();
        else if (const auto *message = qobject_cast<KMessageWidget *>(widget))
            texts += message->text();
        else if (const auto *text = qobject_cast<QPlainTextEdit *>(widget))
            texts += text->toPlainText();
    }
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

} // namespace

Played played(const MachineState &state)
{
    auto machine = std::make_unique<FakeMachine>();
    auto *fake = machine.get();
    fake->current = state;
    auto session = std::make_unique<Session>(std::move(machine));
    using namespace std::chrono_literals;
    session->setPatience({.planAfter = 0ms, .reconnectEvery = 1ms});
    return {fake, std::move(session)};
}

bool started(Session &session)
{
    session.start();
    // Where somebody else's set-up is in the way there is a reason in place of a plan.
    return QTest::qWaitFor(
        [&] { return (session.plan() || !session.wishErrors().empty()) && !session.files().empty(); });
}

QString plain(QString text)
{
    return text.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
}

QString accessibleName(QWidget *widget)
{
    return plain(accessibleText(widget, QAccessible::Name));
}

QString accessibleDescription(QWidget *widget)
{
    return accessibleText(widget, QAccessible::Description);
}

QWidget *control(QWidget *root, const QString &name)
{
    const auto widgets = root->findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (widget->isVisible() && isNamed(widget, name))
            return widget;
    }
    return nullptr;
}

bool shows(QWidget *root, const QString &words)
{
    const auto texts = textsIn(root);
    return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(words); });
}

QString readable(QWidget *root)
{
    return textsIn(root).join(u'\n');
}

bool shown(QWidget *window, QSize size)
{
    window->resize(size);
    window->show();
    return QTest::qWaitForWindowActive(window);
}

bool click(QWidget *control)
{
    if (!control || !control->isVisible() || !control->isEnabled())
        return false;
    // Where a check box has its box, and every other control something as well.
    QTest::mouseClick(control, Qt::LeftButton, {}, QPoint(10, control->height() / 2));
    return true;
}

bool type(QWidget *field, const QString &text)
{
    if (!field || !field->isVisible() || !field->isEnabled())
        return false;
    field->setFocus();
    QTest::keySequence(field, QKeySequence::SelectAll);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    return true;
}

bool paste(QWidget *field, const QString &text)
{
    if (!type(field, QString()))
        return false;
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(field, QKeySequence::Paste);
    return true;
}

class PrivateHome::Folder : public QTemporaryDir
{
};

PrivateHome::PrivateHome()
    : m_folder(std::make_unique<Folder>())
{
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(variable, m_folder->filePath(QString::fromLatin1(variable)).toUtf8());
}

PrivateHome::~PrivateHome() = default;

void useUsualLook()
{
    QIcon::setThemeName(u"breeze"_s);
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    QApplication::setStyle(u"Fusion"_s);
}

} // namespace warmboot::test
