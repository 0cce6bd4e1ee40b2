// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/privilegedhelperaction.h"

#include <QCoreApplication>

namespace warmboot {

namespace {

/// "apply", …: by type and not by the verb, so that what is no action does not become one by its name.
struct ActionName
{
    const char *operator()(const ApplyRequest &) const { return "apply"; }
    const char *operator()(const UninstallRequest &) const { return "uninstall"; }
    const char *operator()(const UndoRequest &) const { return "undo"; }
    const char *operator()(const RedoRequest &) const { return "redo"; }
    const char *operator()(const NextRequest &) const { return "next"; }
    const char *operator()(const ResumeRequest &) const { return "resume"; }
    const char *operator()(const auto &) const { return nullptr; }
};

struct Question
{
    Q_DECLARE_TR_FUNCTIONS(warmboot::PrivilegedHelper)

public:
    QString operator()(const ApplyRequest &apply) const
    {
        return apply.settings.mode == Mode::Kexec
            ? tr("Authentication is required to let this computer restart through kexec, as reviewed in Warmboot. It "
                 "is "
                 "not restarted now.")
            : tr("Authentication is required to let this computer restart through its firmware (BIOS), as reviewed in "
                 "Warmboot. It is not restarted now.");
    }
    QString operator()(const UninstallRequest &) const
    {
        return tr("Authentication is required to remove everything that Warmboot put on this computer.");
    }
    QString operator()(const UndoRequest &) const
    {
        return tr("Authentication is required to take back the last change that Warmboot made on this computer.");
    }
    QString operator()(const RedoRequest &) const
    {
        return tr("Authentication is required to make the change again that was taken back.");
    }
    QString operator()(const NextRequest &next) const
    {
        switch (next.choice) {
        case OneShot::Kexec:
            return tr("Authentication is required to make the next restart of this computer go through kexec, and only "
                      "that one. It is not restarted now.");
        case OneShot::Bios:
            return tr("Authentication is required to make the next restart of this computer go through its firmware "
                      "(BIOS), and only that one. It is not restarted now.");
        case OneShot::Soft: // of a reboot now only
        case OneShot::Default: break;
        }
        return tr(
            "Authentication is required to let the next restart of this computer go its usual way again. It is not "
            "restarted now.");
    }
    QString operator()(const ResumeRequest &) const
    {
        return tr("Authentication is required to let this computer restart through kexec again, after a failure had "
                  "switched that off.");
    }
    QString operator()(const auto &) const { return {}; }
};

} // namespace

QString actionFor(const Request &request)
{
    const char *name = std::visit(ActionName(), request);
    return name ? QStringLiteral("org.warmboot.helper.") + QLatin1StringView(name) : QString();
}

QString questionFor(const Request &request)
{
    return std::visit(Question(), request);
}

} // namespace warmboot
