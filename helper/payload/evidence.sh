# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154 # shares its variables with boot-check, which sources it
#
# Warmboot: what a person will want to know about a kexec that failed. Journals of boots that
# failed are short and soon gone.

evidence=$state/evidence

keep_evidence() { # reason, boot whose journal tells (0: this one, -1: the one before)
    (
        umask 077 # a journal may say what is not for everybody
        [ -d "$evidence" ] || mkdir "$evidence" || exit
        {
            printf '%s\n' "Why kexec is suspended: $1" "Time: $(date)" "" \
                "Kernel: $m_kernel" "Command line: $m_line" "From the boot loader: $m_base" "Id: $m_id" ""
            printf '%s\n' "Running now: $(first_line "$root/proc/version")" "$(systemctl --version 2>/dev/null | head -n 1)" \
                "$(kexec --version 2>/dev/null | head -n 1)"
            for field in sys_vendor product_name board_name bios_version; do
                value=$(first_line "$root/sys/class/dmi/id/$field") && printf '%s\n' "$field: $value"
            done
            for record in "$root/sys/fs/pstore"/* "$root/var/lib/systemd/pstore"/*; do
                [ ! -e "$record" ] || printf '%s\n' "The kernel left a record of a crash: ${record#"$root"}"
            done
            printf '\nThe end of the journal of that boot, or of the one before it where that left none:\n'
            timeout 30 journalctl --no-pager --quiet -o short-precise -b "$2" -n 300 2>&1 | tail -c 65536
        } >"$evidence/$m_id.txt" 2>/dev/null
        # The newest few.
        kept=0
        # shellcheck disable=SC2012 # the names are ids
        ls -t "$evidence" | while IFS= read -r file; do
            kept=$((kept + 1))
            [ "$kept" -le 5 ] || rm -f "$evidence/$file"
        done
    ) || say "the circumstances could not be kept in $evidence"
}

# pam_motd shows it to whoever logs in; it goes with the suspension, and with the next boot.
tell_at_login() { # a further line
    motd=$root/run/motd.d
    mkdir -p "$motd" 2>/dev/null || return 0
    reason=$(sed -n 's/^reason=//p' "$state/suspended")
    printf '%s\n' "Warmboot: kexec is suspended: ${reason:-(no reason is given)}." \
        "Reboots go through the firmware. warmbootctl status tells more; sudo warmbootctl resume ends it." "$@" \
        2>/dev/null >"$motd/60-warmboot"
}
