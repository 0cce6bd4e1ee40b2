// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driving.h"
#include "machines/ssh/askpass.h"
#include "machines/ssh/askpassdoor.h"
#include "machines/ssh/sshmachine.h"
#include "widgets/servers/addserverdialog.h"
#include "widgets/servers/sshquestiondialog.h"
#include "widgets/servers/sshquestions.h"

#include <KPasswordLineEdit>

#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

/// An ssh that is played by a script: what it would use, and what it asks.
class AddServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatSshWillReallyCallIsSaidBeforeAnythingIsCalled();
    void whatIsNoServerIsSaidBesideTheField();
    void aServerThatIsKnownAlreadyIsSaidAndTheDialogStays();
    void hostsAreOfferedAlsoBehindAUser();
    void anUnknownHostKeyIsShownAndEnterDoesNotTrustIt();
    void aPasswordIsTypedHiddenAndGivenToSsh();
    void aWrongPasswordIsAskedForAgainWithAWord();
    void decliningAPasswordConnectsToNothing();
    void questionsOfSeveralServersComeOneAfterTheOther();
    void aQuestionThatSshWithdrawsGoes();
    void theRestOfAPasswordGoesToNoOtherServer();
    void wordsOfTheServerAreShownAsItsOwn();

private:
    void play(const QString &script) const; ///< what ssh does when it connects
    [[nodiscard]] std::unique_ptr<SshMachine> server(const QString &name);
    [[nodiscard]] QString said() const; ///< what ssh was answered

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AskpassDoor> m_door;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<SshQuestions> m_questions;
    QList<Server> m_added;
    std::function<Result<void>(const Server &)> m_add;
};

void AddServerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("WARMBOOT_SSH", m_folder->filePath(u"ssh"_s).toUtf8());
    play({});
    m_door = std::make_unique<AskpassDoor>(m_folder->path(), QCoreApplication::applicationFilePath());
    m_window = std::make_unique<QWidget>();
    m_questions = std::make_unique<SshQuestions>(m_window.get());
    QVERIFY(shown(m_window.get()));
    m_added.clear();
    m_add = [this](const Server &server) -> Result<void> {
        m_added.append(server);
        return {};
    };
}

void AddServerTest::cleanup()
{
    m_questions.reset();
    m_window.reset();
    m_door.reset();
    qunsetenv("WARMBOOT_SSH");
}

void AddServerTest::play(const QString &script) const
{
    QFile ssh(m_folder->filePath(u"ssh"_s));
    QVERIFY(ssh.open(QIODevice::WriteOnly));
    ssh.write(u"#!/bin/sh\nif [ \"$1\" = -G ]; then\n"
              "case $3 in *bad*) echo 'Bad configuration option: nonsense' >&2; exit 255 ;; esac\n"
              "printf 'user root\\nhostname 192.0.2.7\\nport 2222\\nproxyjump bastion\\n'; exit; fi\n"
              "ask() { \"$SSH_ASKPASS\" \"$1\" && printf '%s\\n' \"to: $1\" || printf '%s\\n' \"no: $1\"; }\n"
              "{\n%1\n} > '%2' 2>&1\n"_s.arg(script, m_folder->filePath(u"said"_s))
                  .toUtf8());
    ssh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

std::unique_ptr<SshMachine> AddServerTest::server(const QString &name)
{
    auto machine = std::make_unique<SshMachine>(name,
                                                name,
                                                SshMachine::Means{.askpass = m_door.get(),
                                                                  .runtimeFolder = m_folder->path(),
                                                                  .agentFolder = m_folder->path(),
                                                                  .version = "0"});
    m_questions->listenTo(machine.get());
    return machine;
}

QString AddServerTest::said() const
{
    QFile file(m_folder->filePath(u"said"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void AddServerTest::whatSshWillReallyCallIsSaidBeforeAnythingIsCalled()
{
    AddServerDialog dialog({}, m_add);
    QVERIFY(shown(&dialog, {}));
    QVERIFY(!button(&dialog, u"Add and connect"_s)->isEnabled());
    QVERIFY(type(control(&dialog, u"Server:"_s), u"atlas"_s));
    QTRY_VERIFY2(shows(&dialog, u"ssh will call root@192.0.2.7, port 2222, by way of bastion."_s),
                 qPrintable(readable(&dialog)));
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { // a screen reader reads the name in place of the text
        return label->accessibleName().startsWith(u"ssh will call root@192.0.2.7"_s);
    }));
    QVERIFY(type(control(&dialog, u"Server:"_s), u"badly"_s));
    QTRY_VERIFY2(shows(&dialog, u"Bad configuration option: nonsense"_s), qPrintable(readable(&dialog)));
    QVERIFY(type(control(&dialog, u"Name in the list:"_s), u" In  Paris "_s));
    QVERIFY(type(control(&dialog, u"Server:"_s), u"root@atlas"_s));
    QVERIFY(m_added.isEmpty());
    QVERIFY(click(button(&dialog, u"Add and connect"_s)));
    QCOMPARE(m_added, QList<Server>({{u"root@atlas"_s, u"In Paris"_s}}));
    QVERIFY(!dialog.isVisible());
}

void AddServerTest::whatIsNoServerIsSaidBesideTheField()
{
    AddServerDialog dialog({}, m_add);
    QVERIFY(shown(&dialog, {}));
    QVERIFY(type(control(&dialog, u"Server:"_s), u"atlas:22"_s));
    QVERIFY2(shows(&dialog, u"write a port as ssh://user@host:port"_s), qPrintable(readable(&dialog)));
    QVERIFY(!button(&dialog, u"Add and connect"_s)->isEnabled());
    QVERIFY(type(control(&dialog, u"Server:"_s), u"-oProxyCommand=x"_s));
    QVERIFY(!button(&dialog, u"Add and connect"_s)->isEnabled());
}

void AddServerTest::aServerThatIsKnownAlreadyIsSaidAndTheDialogStays()
{
    AddServerDialog dialog({}, [](const Server &) -> Result<void> {
        return fail(ErrorKind::Usage, say("server-known", {{"machine", "atlas"}}));
    });
    QVERIFY(shown(&dialog, {}));
    QVERIFY(type(control(&dialog, u"Server:"_s), u"atlas"_s));
    QVERIFY(click(button(&dialog, u"Add and connect"_s)));
    QVERIFY2(shows(&dialog, u"atlas is in the list already."_s), qPrintable(readable(&dialog)));
    QVERIFY(dialog.isVisible());
}

void AddServerTest::hostsAreOfferedAlsoBehindAUser()
{
    AddServerDialog dialog({u"atlas.example"_s, u"borea"_s}, m_add);
    QVERIFY(shown(&dialog, {}));
    auto *field = control<QLineEdit>(&dialog, u"Server:"_s);
    QVERIFY(type(field, u"root@atl"_s));
    auto *completer = field->completer();
    QVERIFY(completer);
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"root@atlas.example"_s);
}

void AddServerTest::anUnknownHostKeyIsShownAndEnterDoesNotTrustIt()
{
    const auto prompt = SshPrompt::from(u"The authenticity of host 'atlas (192.0.2.7)' can't be established.\n"
                                        "ED25519 key fingerprint is SHA256:abcDEF123.\n"
                                        "This key is not known by any other names.\n"
                                        "Are you sure you want to continue connecting (yes/no/[fingerprint])? "_s,
                                        {});
    SshQuestionDialog dialog(prompt, u"atlas"_s);
    QVERIFY(shown(&dialog, {}));
    QVERIFY2(shows(&dialog, u"SHA256:abcDEF123"_s), qPrintable(readable(&dialog)));
    QVERIFY(shows(&dialog, u"ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub"_s));
    QSignalSpy finished(&dialog, &QDialog::finished);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    dialog.open();
    QVERIFY(click(button(&dialog, u"It is, connect"_s)));
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.answer(), u"yes"_s);
}

void AddServerTest::aPasswordIsTypedHiddenAndGivenToSsh()
{
    play(u"ask \"root@atlas's password: \""_s);
    const auto atlas = server(u"atlas"_s);
    atlas->start();
    QTRY_VERIFY(m_questions->dialog());
    auto *dialog = m_questions->dialog();
    QVERIFY2(shows(dialog, u"Password for root@atlas"_s) && shows(dialog, u"To connect to atlas, "_s),
             qPrintable(readable(dialog)));
    auto *field = dialog->findChild<QLineEdit *>();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"sesame & co"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(said(), u"sesame & co\nto: root@atlas's password: \n"_s);
}

void AddServerTest::aWrongPasswordIsAskedForAgainWithAWord()
{
    play(u"ask \"root@atlas's password: \"\nask \"root@atlas's password: \""_s);
    const auto atlas = server(u"atlas"_s);
    atlas->start();
    QTRY_VERIFY(m_questions->dialog());
    const QPointer first = m_questions->dialog();
    QVERIFY(!shows(first, u"Try again"_s));
    QVERIFY(click(button(first, u"Connect"_s)));
    QTRY_VERIFY(m_questions->dialog() && m_questions->dialog() != first);
    QVERIFY2(shows(m_questions->dialog(), u"That was not right. Try again."_s),
             qPrintable(readable(m_questions->dialog())));
}

void AddServerTest::decliningAPasswordConnectsToNothing()
{
    play(u"ask \"root@atlas's password: \"\nask \"root@atlas's password: \""_s);
    const auto atlas = server(u"atlas"_s);
    atlas->start();
    QTRY_VERIFY(m_questions->dialog());
    QVERIFY(click(button(m_questions->dialog(), u"Cancel"_s)));
    QTRY_COMPARE(atlas->link(), Machine::Link::Lost);
    QCOMPARE(atlas->linkError().sentence.code, "ssh-declined");
    QVERIFY(!m_questions->dialog());
    QVERIFY(!said().contains(u"to:"_s)); // and is not tried with nothing
}

void AddServerTest::questionsOfSeveralServersComeOneAfterTheOther()
{
    play(u"ask \"root@host's password: \""_s);
    const auto atlas = server(u"atlas"_s);
    const auto borea = server(u"borea"_s);
    atlas->start();
    QTRY_VERIFY(m_questions->dialog());
    QSignalSpy second(borea.get(), &SshMachine::questionAsked);
    borea->start();
    QTRY_COMPARE(second.size(), 1);
    QVERIFY(shows(m_questions->dialog(), u"To connect to atlas, "_s));
    const QPointer first = m_questions->dialog();
    first->findChild<QLineEdit *>()->setText(u"one"_s);
    QVERIFY(click(button(first, u"Connect"_s)));
    QTRY_VERIFY(m_questions->dialog() && m_questions->dialog() != first);
    QVERIFY(shows(m_questions->dialog(), u"To connect to borea, "_s));
}

void AddServerTest::aQuestionThatSshWithdrawsGoes()
{
    // The key is touched while the notice is shown.
    play(u"SSH_ASKPASS_PROMPT=none \"$SSH_ASKPASS\" 'Confirm user presence for key ED25519-SK' &\n"
         "notice=$!\nwhile [ ! -e '%1' ]; do sleep 0.02; done\nkill $notice"_s.arg(m_folder->filePath(u"touched"_s)));
    const auto atlas = server(u"atlas"_s);
    atlas->start();
    QTRY_VERIFY(m_questions->dialog());
    QVERIFY2(shows(m_questions->dialog(), u"Confirm user presence"_s), qPrintable(readable(m_questions->dialog())));
    QVERIFY(!button(m_questions->dialog(), u"Connect"_s));
    QFile touched(m_folder->filePath(u"touched"_s));
    QVERIFY(touched.open(QIODevice::WriteOnly));
    QTRY_VERIFY(!m_questions->dialog());
}

void AddServerTest::theRestOfAPasswordGoesToNoOtherServer()
{
    const auto atlas = server(u"atlas"_s);
    const auto birch = server(u"birch"_s);
    const auto ceres = server(u"ceres"_s);
    Q_EMIT atlas->questionAsked(1, SshPrompt::from(u"root@atlas's password: "_s, {}));
    Q_EMIT birch->questionAsked(2, SshPrompt::from(u"root@birch's password: "_s, {}));
    Q_EMIT ceres->questionAsked(3, SshPrompt::from(u"root@ceres's password: "_s, {}));
    const QPointer dialog = m_questions->dialog();
    QTRY_VERIFY(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"hunter"_s);
    Q_EMIT atlas->questionWithdrawn(1); // it has waited long enough
    QCOMPARE(m_questions->dialog(), dialog);
    QTRY_VERIFY2(shows(dialog, u"Nobody waits for this answer any more"_s), qPrintable(readable(dialog)));
    QTest::keyClicks(QApplication::focusWidget(), u"2 secret"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    Q_EMIT birch->questionWithdrawn(2); // of one that is not shown yet
    QCOMPARE(m_questions->dialog(), dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(click(button(dialog, u"Cancel"_s)));
    QTRY_VERIFY(m_questions->dialog() && m_questions->dialog() != dialog);
    QVERIFY(m_questions->dialog()->windowTitle().contains(u"ceres"_s));
    QVERIFY(!m_questions->dialog()->isBeingAnswered());
}

void AddServerTest::wordsOfTheServerAreShownAsItsOwn()
{
    const SshQuestionDialog dialog(SshPrompt::from(u"(me@atlas) <b>root@bank's password</b>: "_s, {}), u"atlas"_s);
    QVERIFY(shown(const_cast<SshQuestionDialog *>(&dialog), {}));
    auto *widget = const_cast<SshQuestionDialog *>(&dialog);
    QVERIFY2(shows(widget, u"(me@atlas) <b>root@bank's password</b>:"_s), qPrintable(readable(widget)));
    QVERIFY(shows(widget, u"atlas asks"_s));
    QVERIFY(shows(widget, u"The server asks, in its own words:"_s));
    QVERIFY(button(widget, u"Connect"_s));
}

int main(int argc, char **argv)
{
    if (isAskpass())
        return runAskpass(argc > 1 ? argv[1] : nullptr);
    return runWidgetTest<AddServerTest>(argc, argv);
}

#include "addserver_test.moc"
