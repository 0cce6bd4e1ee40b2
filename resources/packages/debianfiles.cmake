# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack between installing and packing.
execute_process(COMMAND sh ${CMAKE_CURRENT_LIST_DIR}/debianfiles.sh ${CPACK_TEMPORARY_DIRECTORY} COMMAND_ERROR_IS_FATAL ANY)
