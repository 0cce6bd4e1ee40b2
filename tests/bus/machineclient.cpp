// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// This computer as the application has it, without the application.
//   warmboot-bus-machine [--wait] WARMBOOTCTL COMMAND…
// --wait: it first says "ready" and waits for a line.
// apply | next WAY | reboot WAY | undo RECORD | resume | outlook | cancel | cannot, one after the other; each outcome
// is a line of JSON.

#include "machines/localmachine.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace {

using namespace warmboot;
using namespace Qt::StringLiterals;

QJsonObject described(const Error &error)
{
    return {{u"kind"_s, QString::fromLatin1(toString(error.kind))},
            {u"code"_s, QString::fromStdString(error.sentence.code)},
            {u"text"_s, QString::fromStdString(error.sentence.text())}};
}

QJsonObject described(const Done &done)
{
    return {{u"kind"_s, u"done"_s}, {u"record"_s, done.record}};
}

QJsonObject described(const Way &way)
{
    return {{u"kind"_s, u"done"_s},
            {u"via"_s, QString::fromLatin1(toString(way.via))},
            {u"reason"_s, QString::fromStdString(way.reason.code)}};
}

QJsonObject described(const RebootOutlook &outlook)
{
    return {{u"kind"_s, u"done"_s},
            {u"inhibitors"_s, QJsonArray::fromStringList(outlook.inhibitors)},
            {u"sessions"_s, QJsonArray::fromStringList(outlook.sessions)},
            {u"allowed"_s, outlook.allowed},
            {u"needsPassword"_s, outlook.needsPassword}};
}

class Runner : public QObject
{
    Q_OBJECT

public:
    explicit Runner(QStringList words)
        : m_words(std::move(words))
        , m_machine({m_words.takeFirst(), u"serve"_s})
    {
        connect(&m_machine, &Machine::linkChanged, this, [this] {
            if (m_machine.link() == Machine::Link::Ready)
                runNext();
            else if (m_machine.link() == Machine::Link::Lost)
                qFatal("%s", m_machine.linkError().sentence.text().c_str());
        });
        m_machine.start();
    }

private:
    static void say(const QJsonObject &outcome)
    {
        QTextStream(stdout) << QJsonDocument(outcome).toJson(QJsonDocument::Compact) << Qt::endl;
    }

    auto saying()
    {
        return [this](const auto &result) {
            say(result ? described(*result) : described(result.error()));
            runNext();
        };
    }

    [[nodiscard]] OneShot way() { return oneShotFrom(m_words.takeFirst().toStdString()).value_or(OneShot::Default); }

    void runNext()
    {
        if (m_words.isEmpty())
            return QCoreApplication::quit();
        const auto command = m_words.takeFirst();
        if (command == u"apply")
            apply();
        else if (command == u"next")
            m_machine.next(way(), saying());
        else if (command == u"reboot")
            m_machine.reboot(way(), 0, saying());
        else if (command == u"undo")
            m_machine.undo(m_words.takeFirst().toInt(), saying());
        else if (command == u"resume")
            m_machine.resume(saying());
        else if (command == u"outlook")
            m_machine.rebootOutlook(saying());
        else if (command == u"cancel")
            m_machine.cancelScheduled(saying());
        else if (command == u"cannot")
            sayWhyNot();
        else
            qFatal("no such command");
    }

    void apply()
    {
        Settings settings;
        settings.mode = Mode::Kexec;
        m_machine.plan({settings}, [this, settings](const Result<PlanAnswer> &plan) {
            // Where there is no plan the helper finds out for itself.
            m_machine.apply({settings, plan ? plan->digest : std::string(64, '0')}, saying());
        });
    }

    /// Once the helper has been looked for.
    void sayWhyNot()
    {
        if (const auto why = m_machine.cannotChange()) {
            say(described(*why));
            return runNext();
        }
        connect(&m_machine, &Machine::cannotChangeChanged, this, [this] {
            say(described(*m_machine.cannotChange()));
            runNext();
        });
    }

    QStringList m_words;
    LocalMachine m_machine;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    auto words = QCoreApplication::arguments().mid(1);
    if (words.removeAll(u"--wait"_s) > 0) {
        QTextStream(stdout) << "ready" << Qt::endl;
        QTextStream(stdin).readLine();
    }
    const Runner runner(words);
    return QCoreApplication::exec();
}

#include "machineclient.moc"
