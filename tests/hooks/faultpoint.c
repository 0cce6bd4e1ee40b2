// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// faultpoint LOG ROOT POINT ACTION COMMAND...: runs a command, and lets one system call that would change something
// fail: of all that it and its children make, in their order, which strace counts in each process by itself. A point is
// a call that changes something below ROOT, or a process that a script of a folder libexec starts. Each goes to LOG as
// a line.
//
// POINT counts from 1; 0 lets all go on. ACTION is the number of an error that the call has instead of its effect, with
// "+" behind it for this point and all after it outside of ROOT/run (of the latter alone with -1 for POINT), or "KILL",
// which ends everything at once. Ends as the command does; as after a SIGKILL where it was ended; with 125 when
// something is wrong here.

#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WRONG = 125, ENDED = 137, PATH_ROOM = 4096 };

// The calls that point() knows. The kernel stops a process at these only: at all, a hook would take five times as long.
static const int watched[] = {
#ifdef SYS_fork
    SYS_fork,      SYS_vfork,
#endif
#ifdef SYS_open
    SYS_open,      SYS_rename, SYS_mkdir,     SYS_rmdir,     SYS_unlink,   SYS_chmod,           SYS_symlink,
#endif
#ifdef SYS_renameat
    SYS_renameat,
#endif
    SYS_clone,     SYS_clone3, SYS_openat,    SYS_renameat2, SYS_mkdirat,  SYS_unlinkat,        SYS_fchmodat,
    SYS_symlinkat, SYS_write,  SYS_writev,    SYS_pwrite64,  SYS_sendfile, SYS_copy_file_range, SYS_ftruncate,
    SYS_fchmod,    SYS_fsync,  SYS_fdatasync,
};
enum { WATCHED = sizeof watched / sizeof *watched };

static FILE *points;
static const char *root;
static long wanted, seen;
static int error; // 0: KILL
static bool from_there_on;

static void give_up(const char *what)
{
    perror(what);
    exit(WRONG);
}

static bool link_of(pid_t pid, const char *kind, char *path)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/%d/%s", pid, kind);
    const ssize_t length = readlink(link, path, PATH_ROOM - 1);
    path[length < 0 ? 0 : length] = 0;
    return length >= 0;
}

static bool file_of(pid_t pid, long number, char *path)
{
    char kind[32];
    snprintf(kind, sizeof kind, "fd/%ld", number);
    return link_of(pid, kind, path);
}

// folder: a file descriptor, or AT_FDCWD.
static bool text_of(pid_t pid, long folder, unsigned long address, char *path)
{
    char text[PATH_ROOM], from[64];
    snprintf(from, sizeof from, "/proc/%d/mem", pid);
    const int memory = open(from, O_RDONLY | O_CLOEXEC);
    const ssize_t length = memory < 0 ? -1 : pread(memory, text, sizeof text - 1, (off_t)address);
    if (memory >= 0)
        close(memory);
    if (length <= 0)
        return false;
    text[length] = 0;
    if (text[0] == '/') {
        memcpy(path, text, sizeof text);
        return true;
    }
    char where[PATH_ROOM];
    if (!((int)folder == AT_FDCWD ? link_of(pid, "cwd", where) : file_of(pid, folder, where)))
        return false;
    return snprintf(path, PATH_ROOM, "%s/%.*s", where, 1024, text) > 0;
}

static bool is_a_hook(pid_t pid)
{
    char from[64], words[PATH_ROOM];
    snprintf(from, sizeof from, "/proc/%d/cmdline", pid);
    FILE *file = fopen(from, "re");
    const size_t length = file ? fread(words, 1, sizeof words, file) : 0;
    if (file)
        fclose(file);
    return memmem(words, length, "/libexec/", strlen("/libexec/"));
}

static bool writes(unsigned long flags)
{
    return (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC));
}

// The name of the call, and what it would change; no name where it changes nothing.
static const char *point(pid_t pid, const struct __ptrace_syscall_info *info, char *path)
{
    const uint64_t *with = info->seccomp.args;
    path[0] = 0;
    switch (info->seccomp.nr) {
#ifdef SYS_fork
    case SYS_fork:
    case SYS_vfork:
#endif
    case SYS_clone:
    case SYS_clone3: return is_a_hook(pid) ? "fork" : NULL;
#ifdef SYS_open
    case SYS_open: return writes(with[1]) && text_of(pid, AT_FDCWD, with[0], path) ? "open" : NULL;
    case SYS_rename: return text_of(pid, AT_FDCWD, with[1], path) ? "rename" : NULL;
    case SYS_mkdir: return text_of(pid, AT_FDCWD, with[0], path) ? "mkdir" : NULL;
    case SYS_rmdir:
    case SYS_unlink: return text_of(pid, AT_FDCWD, with[0], path) ? "unlink" : NULL;
    case SYS_chmod: return text_of(pid, AT_FDCWD, with[0], path) ? "chmod" : NULL;
    case SYS_symlink: return text_of(pid, AT_FDCWD, with[1], path) ? "symlink" : NULL;
#endif
    case SYS_openat: return writes(with[2]) && text_of(pid, (long)with[0], with[1], path) ? "open" : NULL;
    case SYS_renameat2:
#ifdef SYS_renameat
    case SYS_renameat:
#endif
        return text_of(pid, (long)with[2], with[3], path) ? "rename" : NULL;
    case SYS_mkdirat: return text_of(pid, (long)with[0], with[1], path) ? "mkdir" : NULL;
    case SYS_unlinkat: return text_of(pid, (long)with[0], with[1], path) ? "unlink" : NULL;
    case SYS_fchmodat: return text_of(pid, (long)with[0], with[1], path) ? "chmod" : NULL;
    case SYS_symlinkat: return text_of(pid, (long)with[1], with[2], path) ? "symlink" : NULL;
    case SYS_write:
    case SYS_writev:
    case SYS_pwrite64:
    case SYS_sendfile: return file_of(pid, (long)with[0], path) ? "write" : NULL;
    case SYS_copy_file_range: return file_of(pid, (long)with[2], path) ? "write" : NULL;
    case SYS_ftruncate: return file_of(pid, (long)with[0], path) ? "truncate" : NULL;
    case SYS_fchmod: return file_of(pid, (long)with[0], path) ? "chmod" : NULL;
    case SYS_fsync:
    case SYS_fdatasync: return file_of(pid, (long)with[0], path) ? "fsync" : NULL;
    default: return NULL;
    }
}

static bool begins(const char *text, const char *beginning)
{
    return strncmp(text, beginning, strlen(beginning)) == 0;
}

static void set_call(pid_t pid, long number)
{
#if defined __x86_64__
    if (ptrace(PTRACE_POKEUSER, pid, 15 * sizeof(long), number) < 0) // orig_rax
        give_up("cannot take a call away");
#elif defined __aarch64__
    int call = (int)number;
    struct iovec part = {&call, sizeof call};
    if (ptrace(PTRACE_SETREGSET, pid, NT_ARM_SYSTEM_CALL, &part) < 0)
        give_up("cannot take a call away");
#else
#error "how is a system call exchanged here?"
#endif
}

static void set_result(pid_t pid, long result)
{
#if defined __x86_64__
    if (ptrace(PTRACE_POKEUSER, pid, 10 * sizeof(long), result) < 0) // rax
        give_up("cannot give a result");
#elif defined __aarch64__
    unsigned long registers[34];
    struct iovec all = {registers, sizeof registers};
    if (ptrace(PTRACE_GETREGSET, pid, NT_PRSTATUS, &all) < 0)
        give_up("cannot give a result");
    registers[0] = (unsigned long)result;
    if (ptrace(PTRACE_SETREGSET, pid, NT_PRSTATUS, &all) < 0)
        give_up("cannot give a result");
#endif
}

static void enter(pid_t pid, const struct __ptrace_syscall_info *info)
{
    char path[PATH_ROOM];
    const char *call = point(pid, info, path);
    if (!call)
        return;
    const char *below = path;
    if (path[0]) {
        // What the kernel shows of itself is no disk.
        if (!begins(path, root) || path[strlen(root)] != '/')
            return;
        below = path + strlen(root) + 1;
        if (begins(below, "proc/") || begins(below, "sys/"))
            return;
    }
    ++seen;
    fprintf(points, "%s %s\n", call, below);
    fflush(points);
    const bool later = from_there_on && wanted != 0 && seen > wanted && !begins(below, "run/") && path[0];
    if (seen != wanted && !later)
        return;
    if (!error)
        exit(ENDED); // and all that is traced ends with this
    set_call(pid, -1);
    set_result(pid, -error);
}

static void on_call(pid_t pid)
{
    struct __ptrace_syscall_info info;
    if (ptrace(PTRACE_GET_SYSCALL_INFO, pid, sizeof info, &info) <= 0)
        return; // it was killed meanwhile
    if (info.op == PTRACE_SYSCALL_INFO_SECCOMP)
        enter(pid, &info);
}

static void watch_calls(void)
{
    struct sock_filter program[WATCHED + 3] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr))};
    for (int i = 0; i < WATCHED; ++i)
        program[i + 1] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)watched[i], WATCHED - i, 0);
    program[WATCHED + 1] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    program[WATCHED + 2] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE);
    const struct sock_fprog all = {WATCHED + 3, program};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &all) < 0)
        give_up("cannot watch calls");
}

static void start(char **command)
{
    if (ptrace(PTRACE_TRACEME, 0, 0, 0) < 0 || raise(SIGSTOP) != 0)
        give_up("cannot be traced");
    watch_calls();
    execvp(command[0], command);
    give_up(command[0]);
}

int main(int count, char **words)
{
    if (count < 6)
        return WRONG;
    points = fopen(words[1], "we");
    if (!points)
        give_up(words[1]);
    root = words[2];
    wanted = strtol(words[3], NULL, 10);
    error = (int)strtol(words[4], NULL, 10);
    from_there_on = strchr(words[4], '+');

    const pid_t first = fork();
    if (first < 0)
        give_up("fork");
    if (first == 0)
        start(words + 5);
    int status;
    if (waitpid(first, &status, 0) != first || !WIFSTOPPED(status))
        give_up("the command did not start");
    const long options = PTRACE_O_EXITKILL | PTRACE_O_TRACESECCOMP | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK
        | PTRACE_O_TRACECLONE;
    if (ptrace(PTRACE_SETOPTIONS, first, 0, options) < 0 || ptrace(PTRACE_CONT, first, 0, 0) < 0)
        give_up("cannot trace");
    for (;;) {
        const pid_t pid = waitpid(-1, &status, __WALL);
        if (pid < 0)
            give_up("waitpid");
        if (!WIFSTOPPED(status)) {
            if (pid != first)
                continue;
            return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        }
        int signal = 0;
        if (status >> 8 == (SIGTRAP | PTRACE_EVENT_SECCOMP << 8))
            on_call(pid);
        else if (WSTOPSIG(status) != SIGTRAP && WSTOPSIG(status) != SIGSTOP) // a new process begins with a SIGSTOP
            signal = WSTOPSIG(status);
        ptrace(PTRACE_CONT, pid, 0, signal); // it may be gone by now
    }
}
