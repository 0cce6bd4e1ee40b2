# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What CPack makes Debian packages of; run by make-debs.sh, which says where everything is. Each package comes from a build
# folder of its own: the warmbootctl in it is, byte for byte, the static one that the tests on virtual machines have run.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME warmboot)
set(CPACK_PACKAGE_FILE_NAME warmboot) # of the folder in between; that of a package is below
set(CPACK_PACKAGE_DESCRIPTION Warmboot) # CPack insists, and uses those of the packages
set(CPACK_PACKAGE_VENDOR Warmboot)
set(CPACK_PACKAGE_VERSION $ENV{WARMBOOT_VERSION})
set(CPACK_PACKAGE_DIRECTORY $ENV{WARMBOOT_PACKAGES})
set(CPACK_CMAKE_GENERATOR Ninja)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_CMAKE_PROJECTS "$ENV{WARMBOOT_CTL_BUILD};warmboot;warmbootctl;/" "$ENV{WARMBOOT_APP_BUILD};warmboot;warmboot;/")
set(CPACK_COMPONENTS_ALL warmbootctl warmboot)
set(CPACK_COMPONENTS_WARMBOOTCTL warmbootctl)
set(CPACK_COMPONENTS_WARMBOOT warmboot)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debianfiles.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Warmboot contributors <contributors@warmboot.org>")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE https://warmboot.org)
set(CPACK_DEBIAN_PACKAGE_SOURCE warmboot)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_WARMBOOTCTL_PACKAGE_NAME warmbootctl)
set(CPACK_DEBIAN_WARMBOOTCTL_DESCRIPTION "reboots through kexec instead of the firmware, set up safely
Makes a machine with systemd restart through kexec: the running kernel starts
the next one directly, and the minutes that a server's BIOS or UEFI firmware
takes are not spent. Whatever goes wrong ends in an ordinary reboot through
the firmware, and every change can be seen before it is made and undone to
the byte afterwards.
.
This package has the command line only. Nothing is set up before somebody
says `warmbootctl apply`; what that writes are a few text files in /etc and
/usr/local, which work without this package.")
# Not those of Debian 12 and before: installing them lets every reboot load a kernel, and nothing of the kind should come along.
set(CPACK_DEBIAN_WARMBOOTCTL_PACKAGE_RECOMMENDS "kexec-tools (>= 1:2.0.29)")
# A field that CPack does not know; a value may go on with a line of its own.
set(CPACK_DEBIAN_WARMBOOTCTL_PACKAGE_SECTION "admin\nStatic-Built-Using: $ENV{WARMBOOT_BUILT_USING}")
set(CPACK_DEBIAN_WARMBOOTCTL_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/debian/warmbootctl/prerm)

set(CPACK_DEBIAN_WARMBOOT_PACKAGE_NAME warmboot)
set(CPACK_DEBIAN_WARMBOOT_DESCRIPTION "reboots through kexec, with a switch on the desktop
Shows how the next reboot of this computer goes and why, lets an
administrator switch it between kexec and the firmware, and does the same for
servers over SSH, which need nothing of Warmboot. Changes are reviewed before
they are made, agreed to through polkit, and can be undone.
.
This package has the desktop application, its helper, and the programs that
it sends to servers.")
if(NOT "$ENV{WARMBOOT_AGENTS_BUILT_USING}" STREQUAL "")
    set(CPACK_DEBIAN_WARMBOOT_PACKAGE_SECTION "admin\nStatic-Built-Using: $ENV{WARMBOOT_AGENTS_BUILT_USING}")
endif()
set(CPACK_DEBIAN_WARMBOOT_PACKAGE_SHLIBDEPS ON)
# What no library tells of: the very warmbootctl that the application asks about this computer, the bus and polkit in front of
# the helper, and the plugin that draws the icons. ssh is run for servers; without an icon theme buttons have none.
set(CPACK_DEBIAN_WARMBOOT_PACKAGE_DEPENDS "warmbootctl (= $ENV{WARMBOOT_VERSION}), default-dbus-system-bus | dbus-system-bus, polkitd, qt6-svg-plugins")
set(CPACK_DEBIAN_WARMBOOT_PACKAGE_RECOMMENDS "openssh-client, kf6-breeze-icon-theme")
set(CPACK_DEBIAN_WARMBOOT_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_LIST_DIR}/debian/warmboot/postinst
    ${CMAKE_CURRENT_LIST_DIR}/debian/warmboot/prerm
    ${CMAKE_CURRENT_LIST_DIR}/debian/warmboot/postrm)
