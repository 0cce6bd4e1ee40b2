// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/agentscripts.h"
#include "machines/ssh/serverlist.h"
#include "machines/ssh/sshanswers.h"
#include "machines/ssh/sshconfig.h"
#include "machines/ssh/sshdestination.h"
#include "machines/ssh/sshprompt.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace warmboot;
using namespace Qt::StringLiterals;

class SshWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void destinationsAreTakenAsSshUnderstandsThem_data();
    void destinationsAreTakenAsSshUnderstandsThem();
    void whatIsNoDestinationIsRefusedWithTheReason_data();
    void whatIsNoDestinationIsRefusedWithTheReason();
    void questionsOfSshAreToldApart_data();
    void questionsOfSshAreToldApart();
    void aKeyThatIsKnownUnderOtherNamesSaysWhich();
    void aServerCannotPassItsQuestionOffAsOneAboutTheHostKey();
    void entriesOfTheConfigurationAreFoundAlsoInWhatItIncludes();
    void knownHostsAreNamedUnlessTheyAreHashed();
    void whatSshWillReallyUseIsSaidInOneLine();
    void aSurveyIsReadThroughNoise();
    void aSurveyThatIsCutShortIsNone();
    void aPathThatAShellWouldReadIsNotUsed();
    void everyCommandIsOneLineForAnyLoginShell();
    void aListOfServersIsReadAsItWasWritten();
    void aListWithALineThatIsNoServerNamesIt();
    void anAnswerIsKeptOnceItLetUsInAndGivenOnce();
    void aCodeForOneTimeIsNeverKept();
};

void SshWordsTest::destinationsAreTakenAsSshUnderstandsThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("host");
    QTest::newRow("entry") << u"atlas"_s << u"atlas"_s << u"atlas"_s;
    QTest::newRow("blanks") << u"  root@atlas.example \n"_s << u"root@atlas.example"_s << u"atlas.example"_s;
    QTest::newRow("port") << u"ssh://root@atlas:2222/"_s << u"ssh://root@atlas:2222"_s << u"atlas"_s;
    QTest::newRow("IPv6") << u"root@2001:db8::1"_s << u"root@2001:db8::1"_s << u"2001:db8::1"_s;
    QTest::newRow("IPv6 with a port") << u"ssh://[2001:db8::1]:22"_s << u"ssh://[2001:db8::1]:22"_s << u"2001:db8::1"_s;
    QTest::newRow("letters of another alphabet") << u"büro"_s << u"büro"_s << u"büro"_s;
    QTest::newRow("two at signs") << u"me@realm@atlas"_s << u"me@realm@atlas"_s << u"atlas"_s;
}

void SshWordsTest::destinationsAreTakenAsSshUnderstandsThem()
{
    QFETCH(const QString, typed);
    const auto destination = sshDestinationFrom(typed);
    QVERIFY(destination.has_value());
    QTEST(*destination, "destination");
    QTEST(hostPartOf(*destination), "host");
}

void SshWordsTest::whatIsNoDestinationIsRefusedWithTheReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u"  "_s << u"ssh-destination-empty"_s;
    QTest::newRow("without end") << QString(5000, u'a') << u"ssh-destination-empty"_s;
    QTest::newRow("an option") << u"-oProxyCommand=reboot"_s << u"ssh-destination-odd"_s;
    QTest::newRow("a host that is an option") << u"root@-oProxyCommand=reboot"_s << u"ssh-destination-odd"_s;
    QTest::newRow("blank inside") << u"root@atlas reboot"_s << u"ssh-destination-odd"_s;
    QTest::newRow("for a shell") << u"root@$(reboot)"_s << u"ssh-destination-odd"_s;
    QTest::newRow("line break") << u"atlas\nProxyCommand"_s << u"ssh-destination-odd"_s;
    QTest::newRow("no user") << u"@atlas"_s << u"ssh-destination-odd"_s;
    QTest::newRow("no host") << u"root@"_s << u"ssh-destination-odd"_s;
    QTest::newRow("bidi") << u"root@atl\u202eas"_s << u"ssh-destination-odd"_s;
    QTest::newRow("port as people write it") << u"root@atlas:2222"_s << u"ssh-destination-port"_s;
    QTest::newRow("IPv6 with a port") << u"root@[::1]:2301"_s << u"ssh-destination-port"_s;
    QTest::newRow("odd port") << u"ssh://atlas:port"_s << u"ssh-destination-odd"_s;
}

void SshWordsTest::whatIsNoDestinationIsRefusedWithTheReason()
{
    QFETCH(const QString, typed);
    const auto destination = sshDestinationFrom(typed);
    QVERIFY(!destination);
    QTEST(QString::fromStdString(destination.error().sentence.code), "code");
}

void SshWordsTest::questionsOfSshAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("subject");
    const auto row =
        [](const char *name, const QString &text, const QString &hint, SshPrompt::Kind kind, const QString &subject) {
            QTest::newRow(name) << text << hint << int(kind) << subject;
        };
    row("host key",
        u"The authenticity of host 'atlas (192.0.2.1)' can't be established.\nED25519 key fingerprint is "
        u"SHA256:abc/+D.\nThis "
        "key is not known by any other names.\nAre you sure you want to continue connecting (yes/no/[fingerprint])? "_s,
        {},
        SshPrompt::Kind::HostKey,
        u"atlas (192.0.2.1)"_s);
    row("password", u"root@atlas's password: "_s, {}, SshPrompt::Kind::Password, u"root@atlas"_s);
    row("password by PAM", u"(root@atlas) Password: "_s, {}, SshPrompt::Kind::Password, u"root@atlas"_s);
    row("passphrase",
        u"Enter passphrase for key '/home/me/.ssh/id_ed25519': "_s,
        {},
        SshPrompt::Kind::Passphrase,
        u"/home/me/.ssh/id_ed25519"_s);
    row("one-time code", u"(root@atlas) Verification code: "_s, {}, SshPrompt::Kind::Secret, {});
    row("touch", u"Confirm user presence for key ED25519-SK SHA256:x"_s, u"none"_s, SshPrompt::Kind::Notice, {});
    row("agent", u"Allow use of key me@desk?"_s, u"confirm"_s, SshPrompt::Kind::Confirm, {});
}

void SshWordsTest::questionsOfSshAreToldApart()
{
    QFETCH(const QString, text);
    QFETCH(const QString, hint);
    const auto prompt = SshPrompt::from(text, hint);
    QTEST(int(prompt.kind), "kind");
    QTEST(prompt.subject, "subject");
    QCOMPARE(prompt.fingerprint, prompt.kind == SshPrompt::Kind::HostKey ? u"SHA256:abc/+D"_s : QString());
    QCOMPARE(prompt.keyType, prompt.kind == SshPrompt::Kind::HostKey ? u"ED25519"_s : QString());
}

void SshWordsTest::aKeyThatIsKnownUnderOtherNamesSaysWhich()
{
    const auto prompt = SshPrompt::from(
        u"The authenticity of host '[127.0.0.1]:2310 ([127.0.0.1]:2310)' can't be "
        "established.\nED25519 key fingerprint is SHA256:abc.\nThis host key is known by "
        "the following other names/addresses:\n    ~/.ssh/known_hosts:1: atlas\n    "
        "/etc/ssh/ssh_known_hosts:22: [atlas.example]:22\nAre you sure you want to "
        "continue connecting (yes/no/[fingerprint])? "_s,
        {});
    QCOMPARE(prompt.fingerprint, u"SHA256:abc"_s);
    QCOMPARE(prompt.otherNames, QStringList({u"atlas"_s, u"[atlas.example]:22"_s}));
}

void SshWordsTest::aServerCannotPassItsQuestionOffAsOneAboutTheHostKey()
{
    // ssh puts user and host before whatever a server asks.
    const auto prompt = SshPrompt::from(u"(root@atlas) The authenticity of host 'bank' can't be "
                                        u"established.\x1b[2J\n\u202eAre you sure you want to continue "
                                        "connecting? "_s,
                                        {});
    QCOMPARE(int(prompt.kind), int(SshPrompt::Kind::Secret));
    QVERIFY(!prompt.text.contains(u'\x1b'));
    QVERIFY(!prompt.text.contains(u'\u202e'));
}

void SshWordsTest::entriesOfTheConfigurationAreFoundAlsoInWhatItIncludes()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"config"_s,
          "Host=atlas birch # two\n  User root\nhost *.example !no \"with blank\"\nInclude more.* config\nMatch host "
          "x\n");
    write(u"more.conf"_s, "HOST rowan atlas\n");
    QCOMPARE(sshConfigEntries(folder.filePath(u"config"_s)),
             QStringList({u"atlas"_s, u"birch"_s, u"rowan"_s, u"with blank"_s}));
    QCOMPARE(sshConfigEntries(folder.filePath(u"none"_s)), QStringList());
}

void SshWordsTest::knownHostsAreNamedUnlessTheyAreHashed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"known_hosts"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# remark\natlas,192.0.2.1 ssh-ed25519 AAAA\n|1|abc=|def= ssh-ed25519 AAAA\n[birch]:2222 ssh-rsa AAAA\n"
               "@cert-authority *.example ssh-rsa AAAA\n*.wild ssh-rsa AAAA\n");
    file.close();
    QCOMPARE(sshKnownHosts(file.fileName()), QStringList({u"192.0.2.1"_s, u"atlas"_s, u"ssh://birch:2222"_s}));
}

void SshWordsTest::whatSshWillReallyUseIsSaidInOneLine()
{
    const auto settings = SshSettings::from(
        "user root\nhostname atlas.example\nport 2222\nproxyjump bastion\nidentityfile ~/.ssh/a\n");
    QCOMPARE(settings.text(), u"root@atlas.example, port 2222, by way of bastion"_s);
    QCOMPARE(SshSettings::from("user root\nhostname atlas\nport 22\nproxyjump none\n").text(), u"root@atlas"_s);
}

void SshWordsTest::aSurveyIsReadThroughNoise()
{
    const QByteArray
        output = "Welcome!\nno newlineMARK begin\nMARK architecture x86_64\r\nMARK folder /home/me/.cache/warmboot\n"
                 "MARK sudo-asks yes\nMARK serves yes\nMARK end\nbye\n";
    const auto survey = surveyFrom(output, "MARK");
    QVERIFY(survey.has_value());
    QCOMPARE(survey->architecture, u"x86_64"_s);
    QCOMPARE(survey->folder, u"/home/me/.cache/warmboot"_s);
    QVERIFY(survey->serves && survey->sudoAsks && !survey->doasAsks);
}

void SshWordsTest::aSurveyThatIsCutShortIsNone()
{
    QVERIFY(!surveyFrom("MARK begin\nMARK uid 0\nMARK folder /root/.cache/warmboot\n", "MARK"));
    QVERIFY(!surveyFrom("OTHER begin\nOTHER uid 0\nOTHER folder /root\nOTHER end\n", "MARK"));
}

void SshWordsTest::aPathThatAShellWouldReadIsNotUsed()
{
    for (const auto *folder :
         {"/home/$(reboot)", "/home/`x`", "/home/a'b", "/home/a\"b", "/home/a\u202eb", "relative", ""}) {
        const auto output = QByteArray("MARK begin\nMARK uid 0\nMARK folder ") + folder + "\nMARK end\n";
        QVERIFY2(!surveyFrom(output, "MARK"), folder);
    }
}

void SshWordsTest::everyCommandIsOneLineForAnyLoginShell()
{
    Survey survey;
    survey.folder = u"/home/me with blank/.cache/warmboot"_s;
    const Agent agent{.file = u"/x"_s, .sha256 = QByteArray(64, 'a')};
    Offer offer{.version = "1.2~rc1", .agents = {{u"x86_64"_s, agent}, {u"aarch64"_s, agent}}};
    auto looking = offer;
    looking.lookOnly = true;
    for (const auto &command : {approachCommand("MARK", offer),
                                approachCommand("MARK", looking),
                                approachCommand("MARK", Offer{.version = "1*'", .agents = {}}),
                                sendCommand(survey, agent),
                                removeCommand(survey)}) {
        QVERIFY2(command.startsWith(u"exec /bin/sh -c '"_s) && command.endsWith(u'\''), qPrintable(command));
        QCOMPARE(command.count(u'\''), 2);
        for (const auto letter : {u'\\', u'!', u'\n'})
            QVERIFY2(!command.contains(letter), qPrintable(command));
        QVERIFY2(!command.contains(u'%'), qPrintable(command)); // nothing was left to fill in
    }
}

void SshWordsTest::aListOfServersIsReadAsItWasWritten()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"below/servers"_s);
    QVERIFY(readServers(file)->isEmpty()); // not there yet
    const QList<Server> servers{
        {u"root@atlas.example"_s, u"The old one, in Paris"_s}, {u"ssh://borea:2222"_s, {}}, {u"cedar"_s, u"Zeder"_s}};
    QVERIFY(writeServers(file, servers).has_value());
    QCOMPARE(*readServers(file), servers);
    QCOMPARE(servers[1].shownName(), u"borea"_s);
    QFile text(file);
    QVERIFY(text.open(QIODevice::Append));
    text.write("\n   # a remark\nroot@atlas.example  again # twice\n\tdelta\n");
    text.close();
    QCOMPARE(readServers(file)->size(), 4);
    QCOMPARE(readServers(file)->last(), Server({u"delta"_s, {}}));
}

void SshWordsTest::aListWithALineThatIsNoServerNamesIt()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"servers"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("atlas\n-oProxyCommand=evil\n");
    file.close();
    QList<Error> faults;
    const auto servers = readServers(file.fileName(), &faults);
    QCOMPARE(servers->size(), 1);
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.first().sentence.text().starts_with("Line 2 of "));
    QVERIFY(!readServers(folder.path()).has_value());
    QVERIFY(!writeServers(folder.path(), {}).has_value());
    QVERIFY(!writeServers(file.fileName() + u"/below"_s, {}).has_value());
}

void SshWordsTest::anAnswerIsKeptOnceItLetUsInAndGivenOnce()
{
    const auto password = SshPrompt::from(u"root@atlas's password: "_s, {});
    SshAnswers answers;
    answers.startConnecting();
    QVERIFY(!answers.answerTo(password));
    answers.given(password, u"wrong"_s);
    QVERIFY(answers.wasGiven(password));
    // The same password, asked for in another way once the first one was used up.
    QVERIFY(answers.wasGiven(SshPrompt::from(u"(root@atlas) Password: "_s, {})));
    QVERIFY(!answers.wasGiven(SshPrompt::from(u"root@bastion's password: "_s, {})));
    answers.startConnecting(); // it did not let us in
    QVERIFY(answers.isEmpty());
    answers.given(password, u"right"_s);
    answers.connected();
    answers.startConnecting();
    QCOMPARE(answers.answerTo(password), std::optional(u"right"_s));
    // Asked again it is wrong by now, and nothing is tried for ever.
    QVERIFY(!answers.answerTo(password));
    answers.startConnecting();
    QVERIFY(!answers.answerTo(password));
    QVERIFY(!answers.answerTo(SshPrompt::from(u"root@borea's password: "_s, {})));
}

void SshWordsTest::aCodeForOneTimeIsNeverKept()
{
    SshAnswers answers;
    for (const auto &text : {u"Verification code: "_s, u"Enter PIN for ED25519-SK key /root/.ssh/id: "_s}) {
        answers.given(SshPrompt::from(text, {}), u"123456"_s);
        answers.connected();
    }
    QVERIFY(answers.isEmpty());
}

QTEST_GUILESS_MAIN(SshWordsTest)
#include "sshwords_test.moc"
