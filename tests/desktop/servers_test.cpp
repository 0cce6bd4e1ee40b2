// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/ansibleexport.h"
#include "desktop/machines.h"
#include "desktop/servers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace warmboot;
using namespace Qt::StringLiterals;

class ServersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"servers"_s); }
    void write(const QByteArray &text, const QString &name = u"servers"_s) const
    {
        QFile list(m_folder->filePath(name));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(text);
    }
    [[nodiscard]] static QStringList namesOf(const QList<Server> &servers)
    {
        QStringList names;
        for (const auto &server : servers)
            names.append(server.shownName());
        return names;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsAddedIsThereAtTheNextStart()
    {
        Servers servers(file());
        QVERIFY(servers.add({u"root@atlas"_s, {}}).has_value());
        QVERIFY(servers.add({u"borea"_s, u"The second"_s}).has_value());
        QCOMPARE(namesOf(Servers(file()).list()), QStringList({u"atlas"_s, u"The second"_s}));
        QVERIFY(servers.remove(u"root@atlas"_s).has_value());
        QCOMPARE(namesOf(Servers(file()).list()), QStringList({u"The second"_s}));
    }

    void twoServersCannotBeToldApartByTheSameName()
    {
        Servers servers(file());
        QVERIFY(servers.add({u"root@atlas"_s, {}}).has_value());
        for (const Server &other :
             {Server{u"root@atlas"_s, u"Other"_s}, Server{u"alice@atlas"_s, {}}, Server{u"borea"_s, u"atlas"_s}}) {
            const auto added = servers.add(other);
            QVERIFY(!added.has_value());
            QCOMPARE(added.error().sentence.code, "server-known");
        }
        QVERIFY(servers.add({u"alice@atlas"_s, u"atlas as alice"_s}).has_value());
    }

    void whatPeopleWriteIntoTheListStays()
    {
        Servers servers(file());
        QVERIFY(servers.add({u"atlas"_s, {}}).has_value());
        write("# mine\natlas\nborea The second # in Paris\n-bad\n");
        QVERIFY(servers.add({u"cedar"_s, {}}).has_value());
        QVERIFY(servers.remove(u"atlas"_s).has_value());
        QFile list(file());
        QVERIFY(list.open(QIODevice::ReadOnly));
        QCOMPARE(list.readAll(), "# mine\nborea The second # in Paris\n-bad\ncedar\n");
    }

    void anEntryCanBeChangedInItsPlaceAndItsRemarkStays()
    {
        write("# mine\natlas\nborea The second # in Paris\n");
        Servers servers(file());
        QVERIFY(servers.change(u"borea"_s, {u"root@borea"_s, u"Another"_s}).has_value());
        const QList<Server> wanted{{u"atlas"_s, {}}, {u"root@borea"_s, u"Another"_s}};
        QCOMPARE(servers.list(), wanted);
        QFile list(file());
        QVERIFY(list.open(QIODevice::ReadOnly));
        QCOMPARE(list.readAll(), "# mine\natlas\nroot@borea Another # in Paris\n");
        QVERIFY(servers.change(u"root@borea"_s, {u"root@borea"_s, u"A new name"_s}).has_value()); // itself is no other
        for (const Server &other : {Server{u"atlas"_s, u"Third"_s}, Server{u"cedar"_s, u"atlas"_s}}) {
            const auto changed = servers.change(u"root@borea"_s, other);
            QVERIFY(!changed.has_value());
            QCOMPARE(changed.error().sentence.code, "server-known");
        }
        QCOMPARE(servers.list().last().shownName(), u"A new name"_s);
    }

    void aLineThatIsNoServerIsNamedAndHidesNoOther()
    {
        write("atlas\n-bad\nborea");
        const Servers servers(file());
        QCOMPARE(namesOf(servers.list()), QStringList({u"atlas"_s, u"borea"_s}));
        QCOMPARE(servers.faults().size(), 1);
        QCOMPARE(servers.faults().first().sentence.code, "servers-line");
    }

    void importingAddsWhatIsNewAndExportingWritesWhatCanBeImported()
    {
        Servers servers(file());
        QVERIFY(servers.add({u"atlas"_s, {}}).has_value());
        write("# ours\nroot@atlas\natlas\nborea Second\n", u"import"_s);
        const auto added = servers.import(m_folder->filePath(u"import"_s));
        QVERIFY(added.has_value());
        QCOMPARE(namesOf(*added), QStringList({u"Second"_s}));
        QVERIFY(servers.exportTo(m_folder->filePath(u"export"_s)).has_value());
        Servers other(m_folder->filePath(u"other"_s));
        QVERIFY(other.import(m_folder->filePath(u"export"_s)).has_value());
        QCOMPARE(other.list(), servers.list());
        write("a b c\n@@@\n", u"import"_s);
        QVERIFY(!servers.import(m_folder->filePath(u"import"_s)).has_value()); // all of it or nothing
        QCOMPARE(servers.list().size(), 2);
    }

    void aListThatCannotBeWrittenChangesNothing()
    {
        write("x");
        Servers servers(file() + u"/below/servers"_s);
        QVERIFY(!servers.add({u"atlas"_s, {}}).has_value());
        QVERIFY(servers.list().isEmpty());
    }

    void whatIsExportedForAnsibleSaysHowEachIsReachedAndSetUp()
    {
        Settings fixed;
        fixed.follow = Follow::Fixed;
        fixed.kernel = "/boot/vmlinuz {{ evil }}";
        fixed.initrds = {"/boot/a", "/boot/b"};
        fixed.add = {"dyndbg=\"x\""};
        const auto text = ansibleInventory(
            {{u"The first"_s, u"ssh://root@[2001:db8::1]:2222"_s, fixed}, {u"The first"_s, u"atlas"_s, std::nullopt}});
        for (const auto *line : {"    \"The_first\":\n",
                                 "    \"The_first_2\":\n",
                                 "      ansible_host: \"2001:db8::1\"\n",
                                 "      ansible_user: \"root\"\n",
                                 "      ansible_port: 2222\n",
                                 "      warmboot_mode: kexec\n",
                                 "      warmboot_kernel: !unsafe \"/boot/vmlinuz {{ evil }}\"\n",
                                 "      warmboot_initrds: [\"/boot/a\", \"/boot/b\"]\n",
                                 "      warmboot_add: [\"dyndbg=\\\"x\\\"\"]\n",
                                 "      warmboot_panic: 15\n"})
            QVERIFY2(text.contains(line), text.constData());
        QVERIFY(text.contains("      ansible_host: \"atlas\"\n      # Warmboot is not installed there.")
                && text.endsWith("      # warmboot_mode: bios\n"));
    }

    void aMachineOfWhichNobodyKnowsHowItIsSetUpIsNotExported()
    {
        MachineState state;
        state.setup = SetupState::Absent;
        QVERIFY(isTold(state));
        for (const auto setup : {SetupState::Installed, SetupState::Drifted, SetupState::Foreign}) {
            state.setup = setup; // its settings are for root alone, broken, or somebody else's
            QVERIFY(!isTold(state));
        }
        state.setup = SetupState::Installed;
        state.settings = Settings{};
        QVERIFY(isTold(state));
    }

    void aNameThatTheListWouldNotKeepIsRefused()
    {
        Servers servers(file());
        QVERIFY(servers.add({u"root@10.0.0.1"_s, u"web"_s}).has_value());
        const auto added = servers.add({u"root@10.0.0.2"_s, u"web #2"_s});
        QVERIFY(!added.has_value());
        QCOMPARE(added.error().sentence.code, "servers-name");
        const auto changed = servers.change(u"root@10.0.0.1"_s, {u"root@10.0.0.1"_s, u"#"_s});
        QVERIFY(!changed.has_value());
        QCOMPARE(changed.error().sentence.code, "servers-name");
        QCOMPARE(Servers(file()).list().size(), 1);
        QCOMPARE(Servers(file()).list().first().name, u"web"_s);
    }

    void anExportReplacesNothingUnasked()
    {
        write("mine", u"set_up.yml"_s);
        const auto refused = exportForAnsible(m_folder->path(), {}, false);
        QVERIFY(!refused.has_value());
        QVERIFY(!QFile::exists(m_folder->filePath(u"inventory.yml"_s)));
        QVERIFY(exportForAnsible(m_folder->path(), {}, true).has_value());
        QVERIFY(QFile::exists(m_folder->filePath(u"inventory.yml"_s)));
    }

    void aServerOfTheCommandLineIsShownOnceAndNotKept()
    {
        Servers servers(file());
        QVERIFY(servers.add({u"atlas"_s, u"The first"_s}).has_value());
        Arguments arguments;
        arguments.thisComputer = false;
        arguments.servers = {u"borea"_s, u"atlas"_s};
        const auto sessions = sessionsFor(arguments, servers);
        QCOMPARE(sessions.size(), 2U);
        QCOMPARE(sessions[0]->name(), u"borea"_s);
        QVERIFY(serverOf(*sessions[1]));
        QCOMPARE(serverOf(*sessions[1])->destination(), u"atlas"_s);
        QCOMPARE(servers.list().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ServersTest)
#include "servers_test.moc"
