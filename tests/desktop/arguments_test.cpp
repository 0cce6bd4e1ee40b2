// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/arguments.h"

#include <QCommandLineParser>
#include <QTest>

using warmboot::Arguments;

namespace {

std::expected<Arguments, QString> parsed(const QStringList &words)
{
    QCommandLineParser parser;
    Arguments::describe(parser);
    if (!parser.parse(QStringList{QStringLiteral("warmboot")} + words))
        return std::unexpected(parser.errorText());
    return Arguments::from(parser);
}

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_arguments_it_is_this_computer_in_a_window()
    {
        const auto arguments = parsed({});
        QVERIFY(arguments);
        QVERIFY(!arguments->tray);
        QVERIFY(arguments->thisComputer);
        QVERIFY(arguments->machines.isEmpty());
    }

    void a_machine_is_a_name_and_the_words_of_a_command()
    {
        const auto arguments = parsed({QStringLiteral("--tray"),
                                       QStringLiteral("--machine"),
                                       QStringLiteral("practice=ssh -p 2222 root@localhost warmbootctl serve")});
        QVERIFY(arguments);
        QVERIFY(arguments->tray);
        QCOMPARE(arguments->machines.size(), 1);
        QCOMPARE(arguments->machines[0].name, QStringLiteral("practice"));
        QCOMPARE(arguments->machines[0].serve.join(u'|'),
                 QStringLiteral("ssh|-p|2222|root@localhost|warmbootctl|serve"));
    }

    void quotes_of_a_shell_keep_words_together_and_nothing_is_expanded()
    {
        const auto arguments = parsed(
            {QStringLiteral("--machine"), QStringLiteral("a=ssh -o 'ProxyCommand=nc %h 22' \"x y\" $HOME ~ a=b;c")});
        QVERIFY2(arguments, qPrintable(arguments ? QString() : arguments.error()));
        QCOMPARE(arguments->machines[0].serve.join(u'|'),
                 QStringLiteral("ssh|-o|ProxyCommand=nc %h 22|x y|$HOME|~|a=b;c"));
    }

    void several_machines_keep_their_order()
    {
        const auto arguments = parsed(
            {QStringLiteral("--machine=b=x"), QStringLiteral("--machine=a=y"), QStringLiteral("--no-this-computer")});
        QVERIFY(arguments);
        QVERIFY(!arguments->thisComputer);
        QCOMPARE(arguments->machines[0].name, QStringLiteral("b"));
        QCOMPARE(arguments->machines[1].name, QStringLiteral("a"));
    }

    void servers_are_named_as_ssh_names_them()
    {
        const auto arguments = parsed({QStringLiteral("--no-this-computer"),
                                       QStringLiteral("--server=root@atlas"),
                                       QStringLiteral("--server=borea"),
                                       QStringLiteral("--server=borea")});
        QVERIFY(arguments);
        QCOMPARE(arguments->servers, QStringList({QStringLiteral("root@atlas"), QStringLiteral("borea")}));
        const auto again = parsed(arguments->machineWords());
        QVERIFY(again);
        QCOMPARE(again->servers, arguments->servers);
        QCOMPARE(Arguments().missing(*arguments), arguments->servers);
        QVERIFY(arguments->missing(*arguments).isEmpty());
    }

    void the_words_of_its_machines_lead_to_the_same_machines()
    {
        const auto arguments = parsed({QStringLiteral("--tray"),
                                       QStringLiteral("--no-this-computer"),
                                       QStringLiteral("--machine=a=ssh -o 'X y' \"\" root@a"),
                                       QStringLiteral("--machine=b=ssh b")});
        QVERIFY(arguments);
        const auto again = parsed(arguments->machineWords());
        QVERIFY(again);
        QVERIFY(!again->tray && !again->thisComputer);
        QCOMPARE(again->machines, arguments->machines);
        QVERIFY(Arguments().machineWords().isEmpty());
    }

    void what_others_show_and_these_leave_out_is_named()
    {
        const auto one = parsed({QStringLiteral("--no-this-computer"), QStringLiteral("--machine=a=ssh a")});
        const auto other = parsed({QStringLiteral("--machine=a=ssh a"), QStringLiteral("--machine=b=ssh b")});
        QVERIFY(one && other);
        QCOMPARE(one->missing(*other), (QStringList{QStringLiteral("this computer"), QStringLiteral("b")}));
        QVERIFY(other->missing(*one).isEmpty());
    }

    void what_cannot_be_meant_is_refused_with_a_sentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no command") << QStringList{QStringLiteral("--machine=atlas")};
        QTest::newRow("empty command") << QStringList{QStringLiteral("--machine=atlas= ")};
        QTest::newRow("no name") << QStringList{QStringLiteral("--machine==ssh atlas")};
        QTest::newRow("open quote") << QStringList{QStringLiteral("--machine=atlas=ssh 'atlas")};
        QTest::newRow("nobody left") << QStringList{QStringLiteral("--no-this-computer")};
        QTest::newRow("an option of ssh") << QStringList{QStringLiteral("--server=-oProxyCommand=x")};
        QTest::newRow("a port without a scheme") << QStringList{QStringLiteral("--server=atlas:22")};
        QTest::newRow("a file") << QStringList{QStringLiteral("/vmlinuz")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--machines=a=b")};
    }

    void what_cannot_be_meant_is_refused_with_a_sentence()
    {
        QFETCH(const QStringList, words);
        const auto arguments = parsed(words);
        QVERIFY(!arguments);
        QVERIFY(!arguments.error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
