# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A part each: TITLE, NEEDS (functions of ./dev that build what it measures), HOW (how it is measured, for the page), and measure(rounds),
which gives the comparisons, and more sentences for the page."""
