# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Practice machines: disk images of Debian made from packages, and virtual machines that really reboot."""
