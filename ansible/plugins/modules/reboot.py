# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The work is done by ../action/reboot.py and by warmbootctl; reboot.yml beside this file describes it. Ansible wants a
# file of this name here to find that.
