// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/flags.h"

#include <QCoreApplication>

namespace warmboot {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Flags", text);
}

} // namespace

QList<Flag> usualFlags()
{
    return {
        {QStringLiteral("nomodeset"),
         tr("The screen stays black or frozen after a kexec: the kernel leaves the graphics card as it is.")},
        {QStringLiteral("irqpoll"),
         tr("A device hangs, \"irq: nobody cared\": interrupts that the old kernel left behind are looked for.")},
        {QStringLiteral("reset_devices"),
         tr("A disk or network card does not answer: drivers reset their device first.")},
        {QStringLiteral("pci=nomsi"), tr("A PCI card gets no interrupts: none are sent as messages (MSI).")},
        {QStringLiteral("acpi=noirq"), tr("Interrupts go to the wrong place: ACPI does not route them.")},
    };
}

} // namespace warmboot
