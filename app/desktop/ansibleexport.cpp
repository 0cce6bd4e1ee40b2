// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/ansibleexport.h"

#include "machines/savefile.h"
#include "machines/ssh/sshdestination.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

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

void addVariable(QByteArray &text, const char *key, const QByteArray &value)
{
    text += QByteArray("      ") + key + ": " + value + '\n';
}

void addWay(const QString &destination, QByteArray &text)
{
    addVariable(text, "ansible_host", quoted(hostPartOf(destination)));
    if (const auto user = userPartOf(destination); !user.isEmpty())
        addVariable(text, "ansible_user", quoted(user));
    if (const int port = portOf(destination); port > 0)
        addVariable(text, "ansible_port", QByteArray::number(port));
}

void addSettings(const Settings &settings, QByteArray &text)
{
    const auto word = [](std::string_view view) { return QByteArray(view.data(), qsizetype(view.size())); };
    addVariable(text, "warmboot_mode", word(toString(settings.mode)));
    if (settings.follow == Follow::Fixed) {
        addVariable(text, "warmboot_kernel", quoted(QString::fromStdString(settings.kernel)));
        addVariable(text, "warmboot_initrds", listOf(settings.initrds));
    } else {
        addVariable(text, "warmboot_follow", word(toString(settings.follow)));
    }
    addVariable(text, "warmboot_cmdline", quoted(QString::fromStdString(settings.cmdline)));
    addVariable(text, "warmboot_add", listOf(settings.add));
    addVariable(text, "warmboot_remove", listOf(settings.remove));
    addVariable(text, "warmboot_panic", QByteArray::number(settings.panic));
    addVariable(text, "warmboot_healthy", listOf(settings.healthy));
    addVariable(text, "warmboot_deadline", QByteArray::number(settings.deadline));
    addVariable(text, "warmboot_watchdog", QByteArray::number(settings.watchdog));
}

Result<void> write(const QString &path, const QByteArray &text)
{
    if (const auto why = saveFile(path, text))
        return fail(ErrorKind::Failed,
                    say("export-unwritable", {{"path", path.toStdString()}, {"why", why->toStdString()}}));
    return {};
}

} // namespace

bool isTold(const MachineState &state)
{
    return state.settings || state.setup == SetupState::Absent;
}

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
        else
            text += "      # Warmboot is not installed there. The role installs it and switches kexec on; to only "
                    "install it:\n"
                    "      # warmboot_mode: bios\n";
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
