// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

namespace autostart = warmboot::autostart;

namespace {

const QString entry = QStringLiteral("/autostart/org.warmboot.Warmboot.desktop");

/// With this in the environment the program only writes down how it was started.
constexpr auto argumentsGoTo = "AUTOSTART_TEST_ARGUMENTS";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AutostartTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_everybody;

    [[nodiscard]] QString own() const { return m_home->path() + entry; }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_everybody = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
        qputenv("XDG_CONFIG_DIRS", m_everybody->path().toLocal8Bit());
    }

    void it_is_off_until_somebody_asks()
    {
        QVERIFY(!autostart::isOn());
        QVERIFY(!QFile::exists(own()));
    }

    void switched_on_it_starts_this_program_in_the_tray()
    {
        QCOMPARE(autostart::set(true), QString());
        QVERIFY(autostart::isOn());
        const auto content = contentOf(own());
        QVERIFY2(content.contains("Exec="), content);
        QVERIFY2(content.contains(" --tray\n"), content);
        QVERIFY2(content.contains("autostart_test"), content); // not in $PATH: by its whole name
        QProcess validate;
        validate.start(QStringLiteral("desktop-file-validate"), {own()});
        QVERIFY(validate.waitForFinished());
        QCOMPARE(validate.readAllStandardOutput(), QByteArray());
        QCOMPARE(validate.exitCode(), 0);
    }

    void switched_off_the_entry_is_gone()
    {
        QCOMPARE(autostart::set(true), QString());
        QCOMPARE(autostart::set(false), QString());
        QVERIFY(!autostart::isOn());
        QVERIFY(!QFile::exists(own()));
        QCOMPARE(autostart::set(false), QString()); // and once more
    }

    /// Launched by GLib, as GNOME does it: no parser of ours or KDE's.
    void a_desktop_that_launches_the_entry_gives_all_options_back()
    {
        const QStringList options{
            QStringLiteral("--no-this-computer"),
            QStringLiteral("--machine"),
            QStringLiteral("atlas=ssh -o 'ProxyCommand=nc %h 22' \"a b\" $HOME `id` \\ root@atlas")};
        QCOMPARE(autostart::set(true, options), QString());
        const auto out = m_home->path() + QStringLiteral("/arguments");
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(argumentsGoTo), out);
        QProcess launch;
        launch.setProcessEnvironment(environment);
        launch.start(QStringLiteral("gio"), {QStringLiteral("launch"), own()});
        QVERIFY(launch.waitForFinished());
        QVERIFY2(launch.exitCode() == 0, launch.readAllStandardError());
        QTRY_VERIFY(QFile::exists(out));
        QCOMPARE(QString::fromLocal8Bit(contentOf(out)),
                 (QStringList{QStringLiteral("--tray")} + options).join(QLatin1Char('\n')));
    }

    void an_entry_for_everybody_is_overridden_and_not_removed()
    {
        QVERIFY(QDir().mkpath(m_everybody->path() + QStringLiteral("/autostart")));
        QFile file(m_everybody->path() + entry);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Desktop Entry]\nType=Application\nName=Warmboot\nExec=warmboot --tray\n");
        file.close();

        QVERIFY(autostart::isOn());
        QCOMPARE(autostart::set(false), QString());
        QVERIFY(!autostart::isOn());
        QVERIFY(contentOf(own()).contains("Hidden=true"));
        QVERIFY(QFile::exists(m_everybody->path() + entry));
        QCOMPARE(autostart::set(true), QString());
        QVERIFY(autostart::isOn());
        QVERIFY(!contentOf(own()).contains("Hidden=true"));
    }

    void a_folder_that_cannot_be_made_is_said()
    {
        QFile inTheWay(m_home->path() + QStringLiteral("/autostart"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QVERIFY(!autostart::set(true).isEmpty());
        QVERIFY(!autostart::isOn());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (const auto path = qEnvironmentVariable(argumentsGoTo); !path.isEmpty()) {
        QSaveFile file(path); // there at once with all that is in it
        return file.open(QIODevice::WriteOnly)
                && file.write(QCoreApplication::arguments().sliced(1).join(QLatin1Char('\n')).toLocal8Bit()) > 0
                && file.commit()
            ? 0
            : 1;
    }
    AutostartTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "autostart_test.moc"
