# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Warmboot: what does GRUB start when nobody is at the keyboard? Run by the kernel hook with
#   awk -v root=… -v folder=/boot/grub -v platform=efi|pc -v mounts=FILE -f grub.awk ENTRY.conf…
# Carries grub.cfg out on paper, as far as it can be known now: a value or a condition that only
# GRUB can know at its time is "in doubt", and what rests on a doubt is answered with why it is.
# Answers "kernel PATH", "initrd PATH"…, "title TEXT", "line TEXT" (or "known TEXT", what is sure of it); or one line
#   decides WHY | no-linux TITLE | file PATH | unreadable PATH
# The engine foretells by the same steps (helper/engine/bootloader/); a test compares the two.

function answer(text) {
    gsub(/[\001-\037]/, " ", text)
    print substr(text, 1, 200)
    exit
}

# --- words --------------------------------------------------------------------

# Words as they are written, quotes and all: { and } by themselves, SEPARATOR for a newline or a
# semicolon, FINISH behind the last one of a file. False when the file cannot be read.
function read_words(file,    line, got, n, i, c, word, within, quote) {
    word = quote = ""
    within = 0
    while ((got = (getline line < file)) > 0) {
        sub(/\r$/, "", line)
        n = length(line)
        for (i = 1; i <= n; i++) {
            c = substr(line, i, 1)
            if (c == "\\" && quote != "'") {
                if (i == n)
                    break
                word = word substr(line, i++, 2)
                within = 1
            } else if (quote != "") {
                word = word c
                if (c == quote)
                    quote = ""
            } else if (c == "'" || c == "\"") {
                quote = c
                word = word c
                within = 1
            } else if (c == " " || c == "\t" || c == ";") {
                if (within)
                    WORDS[++words] = word
                word = ""
                within = 0
                if (c == ";")
                    WORDS[++words] = SEPARATOR
            } else if (c == "#" && !within) {
                i = n + 1
            } else {
                word = word c
                within = 1
            }
        }
        if (i == n) # a backslash at the end: the line goes on
            continue
        if (quote != "") {
            word = word "\n"
            continue
        }
        if (within)
            WORDS[++words] = word
        word = ""
        within = 0
        WORDS[++words] = SEPARATOR
    }
    close(file)
    if (within)
        WORDS[++words] = word
    WORDS[++words] = FINISH
    return got == 0
}

function is_name(text) {
    return text ~ /^[A-Za-z_][A-Za-z0-9_]*$/
}

# What GRUB sets itself, or asks the machine for.
function in_doubt(name) {
    if (name in DOUBT)
        return DOUBT[name]
    if (name in VALUE)
        return 0
    if (name == "grub_platform")
        return platform == ""
    return name ~ /^(root|cmdpath|grub_cpu|lockdown|shim_lock|secureboot|net_.*|pxe_.*|YEAR|MONTH|DAY|HOUR|MINUTE|SECOND|WEEKDAY)$/
}

function value(name) {
    if (name in VALUE)
        return VALUE[name]
    if (name == "grub_platform")
        return platform
    return name ~ /^feature_/ ? "y" : ""
}

function push(text, doubt) {
    GOT[++got_count] = text
    GOT_DOUBT[got_count] = doubt
}

# Puts what a written word comes to into GOT: none, one, or several, as GRUB splits values that
# stand outside quotes. What is in doubt counts as empty and is marked.
function expand(written,    i, n, c, quote, text, some, doubt, rest, name, parts, count, k) {
    gsub(/[(][$]root[)]|[(][$][{]root[}][)]/, "", written)
    n = length(written)
    text = quote = ""
    some = doubt = 0
    for (i = 1; i <= n; i++) {
        c = substr(written, i, 1)
        if (quote == "'") {
            if (c == "'")
                quote = ""
            else
                text = text c
        } else if (c == "'" && quote == "") {
            quote = c
            some = 1
        } else if (c == "\"") {
            quote = quote == "" ? c : ""
            some = 1
        } else if (c == "\\") {
            c = substr(written, ++i, 1)
            text = text (quote != "" && c !~ /[$"\\]/ ? "\\" : "") c
            some = 1
        } else if (c == "$") {
            rest = substr(written, i + 1)
            name = ""
            if (match(rest, /^[{][A-Za-z_][A-Za-z0-9_]*[}]/))
                name = substr(rest, 2, RLENGTH - 2)
            else if (match(rest, /^[A-Za-z_][A-Za-z0-9_]*/))
                name = substr(rest, 1, RLENGTH)
            else if (match(rest, /^[0-9?@#*]/) || match(rest, /^[{][0-9?@#*]+[}]/))
                doubt = 1 # an argument, or how the last command ended
            else {
                text = text c
                some = 1
                continue
            }
            i += RLENGTH
            if (name == "" || in_doubt(name)) {
                doubt = some = 1
                continue
            }
            if (quote != "") {
                text = text value(name)
                continue
            }
            rest = value(name)
            count = split(rest, parts, /[ \t\n]+/)
            for (k = 1; k <= count; k++) {
                if (k > 1 && some) {
                    push(text, doubt)
                    text = ""
                    some = doubt = 0
                }
                text = text parts[k]
                if (parts[k] != "")
                    some = 1
            }
        } else {
            text = text c
            some = 1
        }
    }
    if (some)
        push(text, doubt)
}

function as_written(first, last,    i, text) {
    for (i = first; i <= last; i++)
        text = text (i > first ? " " : "") WORDS[i]
    return text
}

# --- files --------------------------------------------------------------------

function is_there(path,    line, got) {
    got = (getline line < (root path))
    close(root path)
    return got >= 0 # 0: it is empty
}

function is_filled(path,    line, got) {
    got = (getline line < (root path))
    close(root path)
    return got > 0
}

function octal(text,    i) {
    i = index(text, "\\040")
    while (i) {
        text = substr(text, 1, i - 1) " " substr(text, i + 4)
        i = index(text, "\\040")
    }
    return text
}

# The file systems that a boot loader may read: of the root and of what is mounted for booting.
function read_mounts(    line, f, n, point, best) {
    while ((getline line < mounts) > 0) {
        n = split(line, f, " ")
        point = octal(f[5])
        if (n < 7 || point !~ /^\/(boot(\/.*)?|efi)?$/)
            continue
        MOUNT_ROOT[++mount_count] = octal(f[4])
        MOUNT_POINT[mount_count] = point
        # The one that grub.cfg lies on is asked first: GRUB takes it for paths without a device.
        if (point == "/" || folder == point || index(folder "/", point "/") == 1)
            if (!best || length(point) >= length(MOUNT_POINT[best]))
                best = mount_count
    }
    close(mounts)
    own_mount = best
}

function under_mount(k, path,    within) {
    within = MOUNT_ROOT[k]
    if (within != "/") {
        if (index(path, within "/") != 1)
            return ""
        path = substr(path, length(within) + 1)
    }
    return (MOUNT_POINT[k] == "/" ? "" : MOUNT_POINT[k]) path
}

# GRUB's paths begin at the top of a file system (of a pool, of a device with subvolumes). Empty when nothing is there.
function file_of(path,    k, found, here) {
    sub(/^[(][^)]*[)]/, "", path)
    if (path ~ /[^\/]@\//) # a ZFS data set
        path = substr(path, index(path, "@/") + 1)
    if (path !~ /^\//)
        return ""
    if (own_mount) {
        found = under_mount(own_mount, path)
        if (found != "" && is_filled(found))
            return found
    }
    found = ""
    for (k = 1; k <= mount_count; k++) {
        here = under_mount(k, path)
        if (here == "" || here == found || !is_filled(here))
            continue
        if (found != "")
            return "" # two files, and nobody knows which
        found = here
    }
    if (found == "" && is_filled(path)) # relative to the default subvolume
        found = path
    return found
}

# --- conditions: 1 yes, 0 no, 2 in doubt ----------------------------------------

function either(count,    v, w) {
    v = both(count)
    while (at <= count && ARG[at] == "-o") {
        at++
        w = both(count)
        v = v == 1 || w == 1 ? 1 : v == 0 && w == 0 ? 0 : 2
    }
    return v
}

function both(count,    v, w) {
    v = term(count)
    while (at <= count && ARG[at] == "-a") {
        at++
        w = term(count)
        v = v == 0 || w == 0 ? 0 : v == 1 && w == 1 ? 1 : 2
    }
    return v
}

function term(count,    v, op, a, b, doubt) {
    if (at > count)
        return 0
    if (ARG[at] == "!" && at < count) {
        at++
        v = term(count)
        return v == 2 ? 2 : 1 - v
    }
    op = at + 2 <= count ? ARG[at + 1] : ""
    if (op ~ /^(=|==|!=|-eq|-ne|-lt|-le|-gt|-ge)$/) {
        a = ARG[at]
        b = ARG[at + 2]
        doubt = ARG_DOUBT[at] || ARG_DOUBT[at + 2]
        at += 3
        if (doubt)
            return 2
        if (op == "=" || op == "==")
            return (a "") == (b "")
        if (op == "!=")
            return (a "") != (b "")
        if (a !~ /^-?[0-9]+$/ || b !~ /^-?[0-9]+$/ || length(a) > 9 || length(b) > 9)
            return 2
        a += 0
        b += 0
        if (op == "-eq")
            return a == b
        if (op == "-ne")
            return a != b
        if (op == "-lt")
            return a < b
        if (op == "-le")
            return a <= b
        return op == "-gt" ? a > b : a >= b
    }
    if (ARG[at] ~ /^-[nzfse]$/ && at < count) {
        op = ARG[at]
        a = ARG[at + 1]
        doubt = ARG_DOUBT[at + 1]
        at += 2
        if (doubt)
            return 2
        if (op == "-n")
            return a != ""
        if (op == "-z")
            return a == ""
        # Beside grub.cfg we know; what lies elsewhere, only where we find it.
        if (index(a, folder "/") == 1)
            return op == "-s" ? is_filled(a) : is_there(a)
        return file_of(a) != "" ? 1 : 2
    }
    v = ARG_DOUBT[at] ? 2 : ARG[at] != ""
    at++
    return v
}

# --- the menu -------------------------------------------------------------------

function add_entry(kind, title, id, body, doubt,    k) {
    k = SIZE[menu]++
    KIND[menu, k] = kind
    TITLE[menu, k] = title
    ID[menu, k] = id
    BODY[menu, k] = body
    ENTRY_DOUBT[menu, k] = doubt
}

# Versions as rpm compares them: numbers as numbers, ~ before the end, everything else between.
function compare_versions(a, b,    x, y, digits) {
    while (a != "" || b != "") {
        sub(/^[^A-Za-z0-9~]+/, "", a)
        sub(/^[^A-Za-z0-9~]+/, "", b)
        if (a ~ /^~/ || b ~ /^~/) {
            if (a !~ /^~/)
                return 1
            if (b !~ /^~/)
                return -1
            a = substr(a, 2)
            b = substr(b, 2)
            continue
        }
        if (a == "" || b == "")
            break
        digits = a ~ /^[0-9]/
        if (digits) {
            if (b !~ /^[0-9]/)
                return 1
            match(a, /^[0-9]+/)
            x = substr(a, 1, RLENGTH)
            match(b, /^[0-9]+/)
            y = substr(b, 1, RLENGTH)
        } else {
            if (b ~ /^[0-9]/)
                return -1
            match(a, /^[A-Za-z]+/)
            x = substr(a, 1, RLENGTH)
            match(b, /^[A-Za-z]+/)
            y = substr(b, 1, RLENGTH)
        }
        a = substr(a, length(x) + 1)
        b = substr(b, length(y) + 1)
        if (digits) {
            sub(/^0+/, "", x)
            sub(/^0+/, "", y)
            if (length(x) != length(y))
                return length(x) > length(y) ? 1 : -1
        }
        if ((x "") != (y ""))
            return (x "") > (y "") ? 1 : -1
    }
    return a != "" ? 1 : b != "" ? -1 : 0
}

# The files of the Boot Loader Specification, newest first as Fedora's GRUB has them.
function add_specified(doubt,    n, i, j, k, id, moved, line, key, rest) {
    for (i = 1; i < ARGC; i++) {
        id = ARGV[i]
        sub(/^.*\//, "", id)
        sub(/[.]conf$/, "", id)
        moved = ARGV[i]
        for (j = n; j > 0 && compare_versions(id, BLS_ID[j]) > 0; j--) {
            BLS_ID[j + 1] = BLS_ID[j]
            BLS_FILE[j + 1] = BLS_FILE[j]
        }
        BLS_ID[j + 1] = id
        BLS_FILE[j + 1] = moved
        n++
    }
    for (i = 1; i <= n; i++) {
        k = ++specified
        while ((getline line < BLS_FILE[i]) > 0) {
            sub(/\r$/, "", line)
            sub(/^[ \t]+/, "", line)
            if (line ~ /^#/)
                continue
            if (!match(line, /[ \t]/))
                break # as Fedora's GRUB does, which reads no further
            key = substr(line, 1, RSTART - 1)
            rest = substr(line, RSTART + 1)
            sub(/^[ \t]+/, "", rest)
            sub(/[ \t]+$/, "", rest)
            if (key == "initrd")
                BLS[k, key] = BLS[k, key] (BLS[k, key] == "" ? "" : " ") rest
            else if (key == "title" || key == "linux" || (key == "options" && BLS[k, key] == ""))
                BLS[k, key] = rest
        }
        close(BLS_FILE[i])
        if (BLS[k, "linux"] != "")
            add_entry("specified", BLS[k, "title"], BLS_ID[i], k, doubt)
    }
}

# --- commands -------------------------------------------------------------------

function assign(name, text, doubt, how) {
    # A value that is doubled by line after line would fill the memory.
    doubt = doubt || length(text) > 4096
    if (how == 2 && !doubt && !in_doubt(name) && value(name) == text)
        return
    if (how == 2 || doubt) {
        DOUBT[name] = 1
        WHY[name] = how == 2 ? doubtful : command_text
    } else {
        DOUBT[name] = 0
        VALUE[name] = text
    }
}

function load_environment(file, how,    line, i) {
    while ((getline line < file) > 0) {
        i = index(line, "=")
        if (line ~ /^#/ || !i || !is_name(substr(line, 1, i - 1)))
            continue
        command_text = file
        # The block itself lies elsewhere on the disk, where only GRUB's own tools look.
        if (substr(line, 1, i - 1) == "env_block")
            answer("decides " line)
        assign(substr(line, 1, i - 1), unescaped(substr(line, i + 1)), 0, how)
    }
    close(file)
}

# regexp says which of its groups is for a variable: 1:name
function after_number(text) {
    sub(/^[0-9]+:/, "", text)
    return text
}

function unescaped(text,    i, result) {
    for (i = 1; i <= length(text); i++) {
        if (substr(text, i, 1) == "\\")
            i++
        result = result substr(text, i, 1)
    }
    return result
}

# how: 1 it is carried out, 2 perhaps, 0 it is not. Returns the place of the word that ends the list.
function carry_out(i, how,    w) {
    if (++depth > 50)
        answer("decides " folder "/grub.cfg")
    for (;;) {
        w = WORDS[i]
        if (w == SEPARATOR)
            i++
        else if (w == FINISH || w ~ /^([}]|then|elif|else|fi|do|done)$/)
            break
        else
            i = command(i, how)
    }
    depth--
    return i
}

function expect(i, word) {
    if (WORDS[i] != word)
        answer("decides " (WORDS[i] == FINISH ? word : WORDS[i]))
    return i + 1
}

function past_separators(i) {
    while (WORDS[i] == SEPARATOR)
        i++
    return i
}

function command(i, how,    w, first, rest, branch, yes, j) {
    w = WORDS[i]
    first = i
    if (w == "if") {
        rest = how
        do {
            j = ++i
            i = carry_out(i, rest)
            yes = rest ? status : 0
            if (yes == 2)
                doubtful = as_written(j, i - 2)
            branch = yes == 1 ? rest : yes == 0 || !rest ? 0 : 2
            rest = yes == 1 || !rest ? 0 : yes == 0 ? rest : 2
            i = carry_out(expect(i, "then"), branch)
        } while (WORDS[i] == "elif")
        if (WORDS[i] == "else")
            i = carry_out(i + 1, rest)
        status = 2
        return expect(i, "fi")
    }
    if (w == "for" || w == "while" || w == "until") {
        if (how)
            doubtful = as_written(i, i + 3)
        if (how && w == "for" && is_name(WORDS[i + 1]))
            assign(WORDS[i + 1], "", 1, 2)
        for (i++; w == "for" && WORDS[i] != SEPARATOR && WORDS[i] != FINISH;)
            i++
        i = carry_out(i, how ? 2 : 0)
        i = expect(carry_out(expect(i, "do"), how ? 2 : 0), "done")
        status = 2
        return i
    }
    if (w == "function") {
        w = WORDS[i + 1]
        i = expect(past_separators(i + 2), "{")
        if (how)
            FUNCTION[w] = i
        return expect(carry_out(i, 0), "}")
    }
    if (w == "menuentry" || w == "submenu" || w == "hiddenentry") {
        for (i++; WORDS[i] != "{"; i++)
            if (WORDS[i] == SEPARATOR || WORDS[i] == FINISH)
                return i
        if (how)
            menu_entry(w, first + 1, i - 1, i + 1, how)
        return expect(carry_out(i + 1, 0), "}")
    }
    for (; WORDS[i] != SEPARATOR && WORDS[i] != FINISH && WORDS[i] != "}";)
        i++
    if (how)
        simple(first, i - 1, how)
    return i
}

function menu_entry(kind, first, last, body, how,    i, option, title, id, doubt) {
    for (i = first; i <= last; i++) {
        if (WORDS[i] ~ /^--id=/) {
            got_count = 0
            expand(substr(WORDS[i], 6))
            id = got_count ? GOT[1] : ""
            doubt = doubt || (got_count && GOT_DOUBT[1])
        } else if (WORDS[i] ~ /^([$]menuentry_id_option|[$][{]menuentry_id_option[}]|--id|--class|--users|--hotkey|--source)$/) {
            option = WORDS[i]
            i++
            if (option !~ /id/)
                continue
            got_count = 0
            expand(WORDS[i])
            id = got_count ? GOT[1] : ""
            doubt = doubt || (got_count && GOT_DOUBT[1])
        } else if (WORDS[i] !~ /^--/ && title == "") {
            got_count = 0
            expand(WORDS[i])
            title = got_count ? GOT[1] : ""
            doubt = doubt || (got_count && GOT_DOUBT[1])
        }
    }
    add_entry(kind, title, id, body, doubt || how == 2)
    NAME_DOUBT[menu, SIZE[menu] - 1] = doubt
    ENTRY_WHY[menu, SIZE[menu] - 1] = how == 2 ? doubtful : as_written(first - 1, last)
}

function add_to_line(text, doubt, why) {
    LINE = LINE (LINE == "" ? "" : " ") text
    if (!doubt) {
        KNOWN = KNOWN (KNOWN == "" ? "" : " ") text
        return
    }
    LINE_DOUBT = 1
    # Which system it starts must be known.
    if (text ~ /^(root|rootflags|ostree)=/)
        answer("decides " why)
}

# Where a script reads another one.
function read_more(path, doubt, how, instead,    begin) {
    if (!doubt && index(path, folder "/") != 1)
        path = file_of(path)
    if (doubt || path == "" || ++nested > 8)
        answer("decides " command_text)
    begin = words + 1
    # A file that is not there is an error that GRUB passes over.
    if (is_there(path) && read_words(root path)) {
        if (how == 2 && instead)
            answer("decides " doubtful)
        if (WORDS[carry_out(begin, how)] != FINISH)
            answer("decides " path)
    }
    nested--
    if (instead)
        finished = 1
}

# Outside an entry these start something before the menu is shown, or put entries into it that we do not read.
function starts_elsewhere(name) {
    return name ~ /^(uki|boot|normal|normal_exit|exit|halt|reboot|fwsetup|chainloader|linux.*|legacy_.*|syslinux_.*|extract_.*)$/
}

function simple(first, last, how,    name, i, n, text, doubt, word, word_doubt, negated) {
    if (finished)
        return
    if (++steps > 20000)
        answer("decides " folder "/grub.cfg")
    got_count = 0
    for (i = first; i <= last; i++)
        expand(WORDS[i])
    n = got_count
    for (i = 1; i <= n; i++) {
        word[i] = GOT[i]
        word_doubt[i] = GOT_DOUBT[i]
    }
    command_text = as_written(first, last)
    status = 2
    i = 1
    while (i <= n && word[i] == "!") {
        negated = !negated
        i++
    }
    if (i > n)
        return
    name = word[i]
    if (name in FUNCTION) {
        if (++nested > 8)
            answer("decides " name)
        carry_out(FUNCTION[name], how)
        nested--
    } else if (name == "set" || name ~ /^[A-Za-z_][A-Za-z0-9_]*=/) {
        if (name == "set")
            i++
        text = word[i]
        doubt = word_doubt[i]
        while (++i <= n) {
            text = text " " word[i]
            doubt = doubt || word_doubt[i]
        }
        i = index(text, "=")
        if (i && is_name(substr(text, 1, i - 1)))
            assign(substr(text, 1, i - 1), substr(text, i + 1), doubt, how)
        status = 1
    } else if (name == "unset" && i < n) {
        assign(word[i + 1], "", 0, how)
    } else if (name == "load_env") {
        text = folder "/grubenv"
        for (i++; i <= n; i++) {
            if (word[i] == "-f" || word[i] == "--file")
                text = word_doubt[i + 1] ? "" : word[++i]
            else if (word[i] ~ /^--file=/)
                text = word_doubt[i] ? "" : substr(word[i], 8)
        }
        if (text != "" && index(text, folder "/") != 1)
            text = file_of(text)
        if (text == "")
            answer("decides " command_text)
        load_environment(root text, how)
    } else if (name == "source" || name == "." || name == "configfile") {
        read_more(word[i + 1], i == n || word_doubt[i + 1], how, name == "configfile")
    } else if (name == "blscfg") {
        add_specified(how == 2)
    } else if (name == "[" || name == "test") {
        if (name == "[" && word[n] == "]")
            n--
        for (at = 1; at + i <= n; at++) {
            ARG[at] = word[at + i]
            ARG_DOUBT[at] = word_doubt[at + i]
        }
        n = at - 1
        at = 1
        status = either(n)
        if (at <= n)
            status = 2
    } else if (name ~ /^(eval|return|break|continue)$/) {
        answer("decides " command_text)
    } else if (name == "read" && i < n) {
        assign(word[i + 1], "", 1, how)
    } else if (name == "true" || name == "false") {
        status = name == "true"
    } else if (inside && name ~ /^linux(16|efi)?$/) {
        if (how == 2 || i == n || word_doubt[i + 1])
            answer("decides " (how == 2 ? doubtful : command_text))
        KERNEL = word[i + 1]
        LINE = KNOWN = ""
        for (i += 2; i <= n; i++)
            add_to_line(word[i], word_doubt[i], command_text)
    } else if (inside && name ~ /^initrd(16|efi)?$/) {
        initrd_count = 0
        for (i++; i <= n; i++) {
            if (how == 2 || word_doubt[i])
                answer("decides " (how == 2 ? doubtful : command_text))
            INITRD[++initrd_count] = word[i]
        }
    } else if (inside && name ~ /^(chainloader|multiboot2?|module2?|xen_hypervisor|xen_module|exit|halt|reboot|fwsetup|configfile|kfreebsd|knetbsd|kopenbsd)$/) {
        other = 1
    } else if (!inside && starts_elsewhere(name) && !(name == "fwsetup" && word[i + 1] == "--is-supported")) {
        answer("decides " (how == 2 ? doubtful : command_text))
    } else {
        # What such a command finds (search, probe, regexp, smbios) only GRUB sees.
        for (i++; i <= n; i++) {
            if (word[i] ~ /^--set=/)
                assign(after_number(substr(word[i], 7)), "", 1, how)
            else if ((word[i] == "--set" || word[i] == "-s") && i < n && is_name(after_number(word[i + 1])))
                assign(after_number(word[i + 1]), "", 1, how)
        }
    }
    if (negated && status != 2)
        status = 1 - status
}

# --- the choice -----------------------------------------------------------------

# The number of the entry that a default names: by number, title or id; the first when there is none such.
# Where GRUB reads entries of the Boot Loader Specification it takes a number only for one where all
# of it is; elsewhere it takes the number that a text begins with.
function entry_of(name,    k, n, specified_ones) {
    n = SIZE[menu]
    for (k = 0; k < n; k++)
        specified_ones = specified_ones || KIND[menu, k] == "specified"
    if (specified_ones ? name ~ /^[0-9]+$/ : name ~ /^[ \t]*[0-9]/) {
        sub(/^[ \t]+/, "", name)
        if (name ~ /^0[0-9xX]/) # octal, or hexadecimal
            answer("decides default=" name)
        match(name, /^[0-9]+/)
        name = RLENGTH > 9 ? n : substr(name, 1, RLENGTH) + 0
        if (name >= n)
            name = 0
        for (k = 0; k <= name; k++)
            if (ENTRY_DOUBT[menu, k])
                answer("decides " ENTRY_WHY[menu, k])
        return name
    }
    for (k = 0; k < n; k++) {
        # One whose name is in doubt may be the one that is meant.
        if (name == "" || (!NAME_DOUBT[menu, k] && TITLE[menu, k] != name && ID[menu, k] != name))
            continue
        if (ENTRY_DOUBT[menu, k])
            answer("decides " ENTRY_WHY[menu, k])
        return k
    }
    if (ENTRY_DOUBT[menu, 0])
        answer("decides " ENTRY_WHY[menu, 0])
    return 0
}

function choose(wish,    i, part, k) {
    for (;;) {
        # What stands behind > is for the submenu, whose first entry it is without; a doubled one is a part of the name.
        part = ""
        for (i = 1; i <= length(wish); i++) {
            if (substr(wish, i, 1) == ">") {
                if (substr(wish, i + 1, 1) != ">")
                    break
                i++
            }
            part = part substr(wish, i, 1)
        }
        wish = substr(wish, i + 1)
        if (!SIZE[menu])
            answer("empty " folder "/grub.cfg")
        k = entry_of(part)
        if (KIND[menu, k] != "submenu")
            return k
        i = BODY[menu, k]
        menu++
        carry_out(i, 1)
    }
}

function tell(path,    file) {
    file = file_of(path)
    if (file == "")
        answer("file " path)
    return file
}

BEGIN {
    SEPARATOR = "\n"
    FINISH = "\001"
    menu = 1
    read_mounts()
    VALUE["prefix"] = VALUE["config_directory"] = folder
    if (!is_there(folder "/grub.cfg") || !read_words(root folder "/grub.cfg"))
        answer("unreadable " folder "/grub.cfg")
    if (WORDS[carry_out(1, 1)] != FINISH)
        answer("decides " folder "/grub.cfg")
    if (in_doubt("default"))
        answer("decides " WHY["default"])
    k = choose(value("default") == "" ? "0" : value("default"))
    title = TITLE[menu, k]
    if (KIND[menu, k] == "specified") {
        got_count = 0
        expand(BLS[BODY[menu, k], "linux"])
        if (got_count != 1 || GOT_DOUBT[1])
            answer("decides linux " BLS[BODY[menu, k], "linux"])
        KERNEL = GOT[1]
        got_count = 0
        expand_all(BLS[BODY[menu, k], "initrd"])
        for (i = 1; i <= got_count; i++) {
            if (GOT_DOUBT[i])
                answer("decides initrd " BLS[BODY[menu, k], "initrd"])
            INITRD[++initrd_count] = GOT[i]
        }
        got_count = 0
        expand_all(BLS[BODY[menu, k], "options"])
        for (i = 1; i <= got_count; i++)
            add_to_line(GOT[i], GOT_DOUBT[i], "options " BLS[BODY[menu, k], "options"])
    } else {
        inside = 1
        finished = 0
        carry_out(BODY[menu, k], 1)
    }
    if (KERNEL == "" || other)
        answer("no-linux " title)
    result = "kernel " tell(KERNEL)
    for (i = 1; i <= initrd_count; i++)
        result = result "\ninitrd " tell(INITRD[i])
    print result
    print "title " title
    print (LINE_DOUBT ? "known " KNOWN : "line " LINE)
    exit
}

# Of a field: its words by blanks, each with what its variables come to.
function expand_all(text,    n, parts, i) {
    n = split(text, parts, /[ \t]+/)
    for (i = 1; i <= n; i++)
        expand(parts[i])
}
