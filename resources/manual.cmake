# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The manual pages, whatever there are: warmboot.1 and that of the helper go with the application, all others with the
# command line.
file(GLOB pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/man/*.[1-8])
foreach(page IN LISTS pages)
    cmake_path(GET page EXTENSION LAST_ONLY section)
    string(SUBSTRING ${section} 1 1 section)
    set(component warmbootctl)
    if(page MATCHES "/(warmboot|warmboot-helper)\\.[1-8]$")
        set(component warmboot)
    endif()
    if(component STREQUAL warmbootctl OR WARMBOOT_APP)
        install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section} COMPONENT ${component})
    endif()
endforeach()

# What messages and the manual name by docs/…, and what is needed when a machine does not come up.
foreach(page by-hand faq hardware how-it-works protocol recovery security)
    install(FILES ${PROJECT_SOURCE_DIR}/docs/${page}.md DESTINATION share/doc/warmbootctl/docs COMPONENT warmbootctl)
endforeach()

# Completions of the shells. Debian's zsh looks in a folder of its own.
set(zsh share/zsh/site-functions)
if(EXISTS /etc/debian_version)
    set(zsh share/zsh/vendor-completions)
endif()
set(completions ${CMAKE_CURRENT_SOURCE_DIR}/completions)
foreach(completion "warmbootctl.bash:share/bash-completion/completions:warmbootctl" "_warmbootctl:${zsh}:_warmbootctl"
        "warmbootctl.fish:share/fish/vendor_completions.d:warmbootctl.fish")
    string(REPLACE ":" ";" completion ${completion})
    list(GET completion 0 file)
    list(GET completion 1 folder)
    list(GET completion 2 name)
    if(EXISTS ${completions}/${file})
        install(FILES ${completions}/${file} DESTINATION ${folder} RENAME ${name} COMPONENT warmbootctl)
    endif()
endforeach()
