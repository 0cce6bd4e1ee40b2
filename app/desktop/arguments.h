// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

class QCommandLineParser;

namespace warmboot {

/// A machine beside this computer: what runs `warmbootctl serve` there.
struct MachineArgument
{
    QString name;
    QStringList serve; ///< program and arguments, not empty

    bool operator==(const MachineArgument &) const = default;
};

/// The command line of the application.
struct Arguments
{
    bool tray = false; ///< stay in the tray, show no window
    bool thisComputer = true;
    QList<MachineArgument> machines;
    QStringList servers; ///< destinations for ssh, beside those of the list

    static void describe(QCommandLineParser &parser);
    /// From a parser that was described and has parsed; the error is a sentence for people.
    [[nodiscard]] static std::expected<Arguments, QString> from(const QCommandLineParser &parser);

    /// What has to be on the command line for the same machines to be shown.
    [[nodiscard]] QStringList machineWords() const;
    /// Those of other's machines, by name, that these leave out.
    [[nodiscard]] QStringList missing(const Arguments &other) const;
};

} // namespace warmboot
