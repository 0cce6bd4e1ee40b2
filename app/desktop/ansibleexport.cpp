// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/ansibleexport.h"

#include "machines/ssh/sshdestination.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr auto inventoryFile = "inventory.yml"_L1;
constexpr auto playbookFile = "set_up.yml"_L1;

/// JSON is YAML. What Ansible would take for a template is marked as none.
QByteArray quoted(const QString &text)
{
    auto json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    json = json.mid(1, json.size() - 2);
    return text.contains("{{"_L1) || text.contains("{%"_L1) || text.contains("{#"_L1) ? "!unsafe " + json : json;
}

QByteArray listOf(const std::vector<std::string> &words)
{
    QByteArrayList items;
    for (const auto &word : words)
        items.append(quoted(QString::fromStdString(word)));
    return '[' + items.join(", ") + ']';
}

/// What Ansible does not read as a pattern or a range of hosts.
QString inventoryName(QString name, QStringList &taken)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9._-]"_s);
    name.replace(odd, u"_"_s);
    auto free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = name + u'_' + QString::number(number);
    taken.append(free);
    return free;
}

void addWay(const QString &destination, QByteArray &text)
{
    const auto add = [&text](const char *key, const QByteArray &value) {
        text += QByteArray("      ") + key + ": " + value + '\n';
    };
    add("ansible_host", quoted(hostPartOf(destination)));
    const auto rest = destination.startsWith("ssh://"_L1) ? destination.mid(6) : destination;
    if (rest.contains(u'@'))
        add("ansible_user", quoted(rest.section(u'@', 0, -2)));
    if (destination.startsWith("ssh://"_L1) && QUrl(destination).port() > 0)
        add("ansible_port", QByteArray::number(QUrl(destination).port()));
}

void addSettings(const Settings &settings, QByteArray &text)
{
    const auto add = [&text](const char *key, const QByteArray &value) {
        text += QByteArray("      warmboot_") + key + ": " + value + '\n';
    };
    const auto word = [](std::string_view view) { return QByteArray(view.data(), qsizetype(view.size())); };
    add("mode", word(toString(settings.mode)));
    if (settings.follow == Follow::Fixed) {
        add("kernel", quoted(QString::fromStdString(settings.kernel)));
        add("initrds", listOf(settings.initrds));
    } else {
        add("follow", word(toString(settings.follow)));
    }
    add("cmdline", quoted(QString::fromStdString(settings.cmdline)));
    add("add", listOf(settings.add));
    add("remove", listOf(settings.remove));
    add("panic", QByteArray::number(settings.panic));
}

Result<void> write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
        if (file.commit())
            return {};
    }
    return fail(ErrorKind::Failed,
                say("export-unwritable", {{"path", path.toStdString()}, {"why", file.errorString().toStdString()}}));
}

} // namespace

QByteArray ansibleInventory(const QList<ExportedHost> &hosts)
{
    QByteArray text = "# Written by Warmboot. The variables are those of the role warmboot.kexec.kexec.\n"
                      "warmboot:\n  hosts:\n";
    QStringList taken;
    for (const auto &host : hosts) {
        text += "    " + quoted(inventoryName(host.name, taken)) + ":\n";
        addWay(host.destination, text);
        if (host.settings)
            addSettings(*host.settings, text);
    }
    return text;
}

QByteArray ansiblePlaybook()
{
    return "# Written by Warmboot. With the collection warmboot.kexec installed:\n"
           "#   ansible-playbook -i inventory.yml set_up.yml --check --diff   what would be changed\n"
           "#   ansible-playbook -i inventory.yml set_up.yml                  changes it; reboots nothing\n"
           "#   ansible-playbook -i inventory.yml warmboot.kexec.rolling_reboot -e warmboot_hosts=warmboot\n"
           "#                                                                 reboots them, first one alone\n"
           "---\n"
           "- name: Let these machines reboot as the inventory says\n"
           "  hosts: warmboot\n"
           "  become: true\n"
           "  gather_facts: false\n"
           "  roles:\n"
           "    - role: warmboot.kexec.kexec\n";
}

Result<void> exportForAnsible(const QString &folder, const QList<ExportedHost> &hosts, bool replace)
{
    const QDir target(folder);
    for (const auto &name : {inventoryFile, playbookFile}) {
        if (!replace && target.exists(name))
            return fail(ErrorKind::Refused, say("export-there", {{"path", target.filePath(name).toStdString()}}));
    }
    if (auto written = write(target.filePath(inventoryFile), ansibleInventory(hosts)); !written)
        return written;
    return write(target.filePath(playbookFile), ansiblePlaybook());
}

} // namespace warmboot
