// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plugin of QEMU's software emulation: how many instructions a machine with one processor has executed.
//   -plugin FILE.so,count=FILE
// The count is copied, a thousand times a second, into a file of two 64-bit numbers: of programs, and of the kernel.
// Debian ships no header for plugins, hence the declarations; they are those of version 2 of QEMU's interface.

#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

struct qemu_plugin_tb;
struct qemu_plugin_scoreboard;
typedef struct
{
    struct qemu_plugin_scoreboard *board;
    size_t offset;
} qemu_plugin_u64;
enum qemu_plugin_op { Add };
void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t id, void (*callback)(uint64_t id, struct qemu_plugin_tb *block));
void qemu_plugin_register_vcpu_tb_exec_inline_per_vcpu(struct qemu_plugin_tb *block, enum qemu_plugin_op what,
                                                       qemu_plugin_u64 entry, uint64_t number);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);
uint64_t qemu_plugin_tb_vaddr(const struct qemu_plugin_tb *block);
struct qemu_plugin_scoreboard *qemu_plugin_scoreboard_new(size_t size);
uint64_t qemu_plugin_u64_sum(qemu_plugin_u64 entry);

__attribute__((visibility("default"))) int qemu_plugin_version = 2;

static qemu_plugin_u64 counts[2]; // programs, kernel
static volatile uint64_t *shown;

static void translated(uint64_t id, struct qemu_plugin_tb *block)
{
    (void)id;
    const int inKernel = qemu_plugin_tb_vaddr(block) >> 63 != 0;
    qemu_plugin_register_vcpu_tb_exec_inline_per_vcpu(block, Add, counts[inKernel], qemu_plugin_tb_n_insns(block));
}

static void *show(void *nothing)
{
    (void)nothing;
    for (;;) {
        for (int which = 0; which < 2; ++which)
            shown[which] = qemu_plugin_u64_sum(counts[which]);
        usleep(1000);
    }
    return NULL;
}

__attribute__((visibility("default"))) int qemu_plugin_install(uint64_t id, const void *info, int count,
                                                               char **arguments)
{
    (void)info;
    if (count != 1 || strncmp(arguments[0], "count=", 6) != 0)
        return 1;
    const int file = open(arguments[0] + 6, O_RDWR | O_CREAT, 0644);
    if (file < 0 || ftruncate(file, 16) != 0)
        return 1;
    void *memory = mmap(NULL, 16, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (memory == MAP_FAILED)
        return 1;
    shown = memory;
    struct qemu_plugin_scoreboard *board = qemu_plugin_scoreboard_new(2 * sizeof(uint64_t));
    for (int which = 0; which < 2; ++which)
        counts[which] = (qemu_plugin_u64){board, (size_t)which * sizeof(uint64_t)};
    qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
    pthread_t thread;
    return pthread_create(&thread, NULL, show, NULL);
}
