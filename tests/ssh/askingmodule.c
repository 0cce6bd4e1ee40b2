// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A module of PAM for a server that asks for whatever it likes: the words are the whole first file that it is given as
// an argument, and the answer goes to the second. Nobody is let in but who says "open". PAM's headers are not needed to
// build Warmboot, so that the few declarations stand here.

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct pam_message
{
    int style;
    const char *text;
};

struct pam_response
{
    char *text;
    int unused;
};

struct pam_conv
{
    int (*ask)(int count, const struct pam_message **messages, struct pam_response **answers, void *data);
    void *data;
};

enum { Success = 0, AuthError = 7, Conversation = 5, WithoutEcho = 1 };

int pam_get_item(const void *pam, int what, const void **item);

int pam_sm_authenticate(void *pam, int flags, int argc, const char **argv)
{
    (void)flags;
    char words[4096] = "";
    const struct pam_conv *conversation = NULL;
    if (argc < 2 || pam_get_item(pam, Conversation, (const void **)&conversation) != Success)
        return AuthError;
    const int from = open(argv[0], O_RDONLY | O_CLOEXEC);
    const ssize_t got = read(from, words, sizeof words - 1);
    close(from);
    if (got < 0)
        return AuthError;
    const struct pam_message message = {WithoutEcho, words};
    const struct pam_message *messages[] = {&message};
    struct pam_response *answer = NULL;
    if (conversation->ask(1, messages, &answer, conversation->data) != Success || !answer || !answer->text)
        return AuthError;
    const int to = open(argv[1], O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const ssize_t put = write(to, answer->text, strlen(answer->text)) + write(to, "\n", 1);
    close(to);
    const int open_sesame = put > 0 && strcmp(answer->text, "open") == 0;
    free(answer->text);
    free(answer);
    return open_sesame ? Success : AuthError;
}

int pam_sm_setcred(void *pam, int flags, int argc, const char **argv)
{
    (void)pam;
    (void)flags;
    (void)argc;
    (void)argv;
    return Success;
}
