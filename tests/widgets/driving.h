// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakemachine.h"
#include "session/session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <memory>

namespace warmboot::test {

// Driving widgets as a person does: by what is written on them, with mouse and keyboard.

/// A session with a fake machine that it does not wait long for. Not started.
struct Played
{
    FakeMachine *fake = nullptr;
    std::unique_ptr<Session> session;
};

[[nodiscard]] Played played(const MachineState &state);
/// Starts it and waits until all is read; false when that does not come.
[[nodiscard]] bool started(Session &session);

/// A text as it is read: without its mnemonic.
[[nodiscard]] QString plain(QString text);
/// What a screen reader says for it.
[[nodiscard]] QString accessibleName(QWidget *widget);
[[nodiscard]] QString accessibleDescription(QWidget *widget);

/// Of the controls that can be seen inside root the one with this text, accessible name or label; nullptr: none.
[[nodiscard]] QWidget *control(QWidget *root, const QString &name);
template<typename T>
[[nodiscard]] T *control(QWidget *root, const QString &name)
{
    return qobject_cast<T *>(control(root, name));
}
[[nodiscard]] inline QAbstractButton *button(QWidget *root, const QString &text)
{
    return control<QAbstractButton>(root, text);
}

/// Whether a text that can be seen inside root contains these words: labels, messages, texts to read.
[[nodiscard]] bool shows(QWidget *root, const QString &words);
/// All that can be read inside root, for the message of a test that failed.
[[nodiscard]] QString readable(QWidget *root);

/// The open dialog of this kind; nullptr: none.
template<typename Dialog>
[[nodiscard]] Dialog *openDialog()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<Dialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Shows it with this size as the active window.
[[nodiscard]] bool shown(QWidget *window, QSize size = {1100, 800});

/// False when it is not there, hidden or grey.
[[nodiscard]] bool click(QWidget *control);
/// In place of what is in the field.
[[nodiscard]] bool type(QWidget *field, const QString &text);
/// As from the clipboard, which may hold what no key types.
[[nodiscard]] bool paste(QWidget *field, const QString &text);

/// A home of its own for what the application remembers, gone with the object.
class PrivateHome
{
public:
    PrivateHome();
    ~PrivateHome();

private:
    class Folder;
    std::unique_ptr<Folder> m_folder;
};

/// The look of a usual desktop, the same on every computer that tests.
void useUsualLook();

template<typename Test>
[[nodiscard]] int runWidgetTest(int argc, char **argv)
{
    const PrivateHome home;
    const QApplication app(argc, argv);
    useUsualLook();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace warmboot::test

#define WARMBOOT_WIDGET_TEST_MAIN(Test) \
    int main(int argc, char **argv) \
    { \
        return warmboot::test::runWidgetTest<Test>(argc, argv); \
    }
