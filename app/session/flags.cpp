// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/flags.h"

#include <QCoreApplication>

namespace warmboot {

namespace {

struct Flags
{
    Q_DECLARE_TR_FUNCTIONS(warmboot::Flags)
};

} // namespace

QList<Flag> usualFlags()
{
    return {
        {QStringLiteral("nomodeset"),
         Flags::tr("The screen stays black or frozen after a kexec: the kernel leaves the graphics card as it is.")},
        {QStringLiteral("irqpoll"),
         Flags::tr(
             "A device hangs, \"irq: nobody cared\": interrupts that the old kernel left behind are looked for.")},
        {QStringLiteral("reset_devices"),
         Flags::tr("A disk or network card does not answer: drivers reset their device first.")},
        {QStringLiteral("pci=nomsi"), Flags::tr("A PCI card gets no interrupts: none are sent as messages (MSI).")},
        {QStringLiteral("acpi=noirq"), Flags::tr("Interrupts go to the wrong place: ACPI does not route them.")},
    };
}

} // namespace warmboot
