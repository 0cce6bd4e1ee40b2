// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace warmboot {

/// Each server takes six open files or so, and a login has 1024 for a program that does not ask for more: 170 servers.
/// Asks for as many as it may have; with no more than that, the servers beyond are told as lost.
void allowManyOpenFiles();

} // namespace warmboot
