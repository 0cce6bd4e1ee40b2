// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace warmboot {

/// Carries stdin to the stream and the stream to stdout, until the stream ends. What is read from an end that closes
/// still arrives. Returns an exit code: 0, or 1 when the stream broke.
[[nodiscard]] int relay(int stream);

} // namespace warmboot
