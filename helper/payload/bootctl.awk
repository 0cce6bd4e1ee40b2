# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Warmboot: which of the entries that `bootctl list` shows does systemd-boot start by default? Run by
# the kernel hook on that text, as older versions have no mark for it in their JSON, with -v id=… of
# this machine. Answers as grub.awk does; nothing at all when there is no default, or nobody can tell which it is.
# The engine reads the same text (helper/engine/bootloader/systemdboot.cpp); a test compares the two.

function without_remark(text) { # "(No such file or directory)", "(on the EFI System Partition)"
    sub(/ [(][A-Z][^()]*[)]$/, "", text)
    sub(/ [(]on the [^()]*[)]$/, "", text)
    return text
}

function path_of(text) {
    text = without_remark(text)
    # From version 253 on with the mount point in front.
    if (top != "/" && index(text, top "/") != 1)
        text = top "/" text
    gsub(/\/+/, "/", text)
    return text
}

function finish(    i) {
    if (!is_default)
        return
    defaults++
    # The kernel of another system on the same disk is not for this one.
    if (linux == "" || (machine != "" && id != "" && machine != id)) {
        result = "no-linux " title
    } else {
        result = "kernel " path_of(linux)
        for (i = 1; i <= count; i++)
            result = result "\ninitrd " path_of(initrd[i])
        result = result "\ntitle " title "\nline " line
    }
    is_default = 0
}

/^ *type: / || /^ *title: / && !typed {
    finish()
    title = linux = line = machine = key = ""
    top = "/"
    count = 0
    typed = /^ *type: /
}
/^ *title: / {
    title = $0
    sub(/^ *title: /, "", title)
    is_default = title ~ / [(]default[)]( [(][^()]*[)])*$/
    while (sub(/ [(](default|selected|reported\/absent|not reported\/new)[)]$/, "", title)) {
    }
    next
}
/^ *source: / {
    top = $0
    sub(/^ *source: /, "", top)
    top = without_remark(top)
    sub(/\/+(loader\/entries|EFI\/Linux)\/[^\/]*$/, "", top)
    if (top == "")
        top = "/"
}
/^ *machine-id: / {
    machine = $0
    sub(/^ *machine-id: /, "", machine)
}
/^ *linux: / {
    linux = $0
    sub(/^ *linux: /, "", linux)
}
/^ *options: / {
    line = $0
    sub(/^ *options: /, "", line)
}
/^ *initrd: / {
    text = $0
    sub(/^ *initrd: /, "", text)
    initrd[++count] = text
    key = "initrd"
    next
}
/^ +\// && key == "initrd" {
    text = $0
    sub(/^ +/, "", text)
    initrd[++count] = text
    next
}
{ key = "" }
END {
    finish()
    # A title can end in the same word as the mark.
    if (defaults == 1)
        print result
}
