// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/servers/sshquestiondialog.h"

#include "widgets/growtotext.h"
#include "widgets/iconlabel.h"
#include "widgets/plainlabel.h"
#include "widgets/titlelabel.h"

#include <KPasswordLineEdit>

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr int iconSize = 48;
constexpr int charactersWide = 66;

bool wantsSecret(SshPrompt::Kind kind)
{
    switch (kind) {
    case SshPrompt::Kind::Password:
    case SshPrompt::Kind::Passphrase:
    case SshPrompt::Kind::Secret:
    case SshPrompt::Kind::Sudo: return true;
    case SshPrompt::Kind::HostKey:
    case SshPrompt::Kind::Notice:
    case SshPrompt::Kind::Confirm: break;
    }
    return false;
}

} // namespace

SshQuestionDialog::SshQuestionDialog(const SshPrompt &prompt, const QString &machine, QWidget *parent)
    : QDialog(parent)
    , m_words(new QVBoxLayout)
{
    setWindowTitle(tr("Connect to %1").arg(machine));
    auto *icon = new IconLabel(iconSize, this);
    icon->setIcon(
        QIcon::fromTheme(prompt.kind == SshPrompt::Kind::HostKey ? u"dialog-warning"_s : u"dialog-password"_s));
    auto *title = new TitleLabel(this);
    title->setText(titleText(prompt, machine));
    m_words->addWidget(title);
    if (prompt.again)
        addText(prompt.kind == SshPrompt::Kind::Passphrase ? tr("That was not its passphrase. Try again.")
                                                           : tr("That was not right. Try again."));
    switch (prompt.kind) {
    case SshPrompt::Kind::HostKey: addHostKey(prompt, machine); break;
    case SshPrompt::Kind::Password:
        addText(
            tr("To connect to %1, ssh needs the password of %2. It is kept until Warmboot is quit, and nowhere but in "
               "memory.")
                .arg(machine, prompt.subject));
        break;
    case SshPrompt::Kind::Passphrase:
        addText(tr("The key %1 is locked. Its passphrase is kept until Warmboot is quit, and nowhere but in memory.")
                    .arg(prompt.subject));
        break;
    case SshPrompt::Kind::Sudo:
        addText(tr("Changes need the rights of root, and sudo wants your password there. It is kept until Warmboot is "
                   "quit, and nowhere but in memory. Without it everything can be looked at, but nothing changed."));
        break;
    case SshPrompt::Kind::Secret:
        addText(tr("The server asks, in its own words:"));
        addQuote(prompt.text);
        break;
    case SshPrompt::Kind::Notice: addQuote(prompt.text); break;
    case SshPrompt::Kind::Confirm:
        addText(tr("The agent that holds your keys asks:"));
        addQuote(prompt.text);
        break;
    }
    if (wantsSecret(prompt.kind))
        addSecret();

    auto *top = new QHBoxLayout;
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addSpacing(iconSize / 4);
    top->addLayout(m_words, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(prompt.kind == SshPrompt::Kind::Sudo ? tr("Only &look") : tr("&Cancel"));
    if (prompt.kind != SshPrompt::Kind::Notice) {
        m_accept = buttons->addButton(acceptText(prompt), QDialogButtonBox::AcceptRole);
        m_accept->setAutoDefault(false);
        m_accept->setDefault(wantsSecret(prompt.kind));
    }
    if (!wantsSecret(prompt.kind)) {
        cancel->setDefault(true); // Enter by mistake must not trust anybody
        cancel->setFocus();
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *lines = new QVBoxLayout(this);
    lines->addStrut(fontMetrics().averageCharWidth() * charactersWide);
    lines->addLayout(top);
    lines->addStretch(1);
    lines->addSpacing(fontMetrics().height() / 2);
    lines->addWidget(buttons);
}

bool SshQuestionDialog::event(QEvent *event)
{
    const auto type = event->type();
    const bool handled = QDialog::event(event);
    growToText(*this, type);
    return handled;
}

QString SshQuestionDialog::titleText(const SshPrompt &prompt, const QString &machine)
{
    // On the way to a machine there can be others, which ask first.
    const auto who = prompt.subject.isEmpty() ? machine : prompt.subject;
    switch (prompt.kind) {
    case SshPrompt::Kind::HostKey: return tr("Is this really %1?").arg(who);
    case SshPrompt::Kind::Password: return tr("Password for %1").arg(who);
    case SshPrompt::Kind::Passphrase: return tr("Passphrase of a key, for %1").arg(machine);
    case SshPrompt::Kind::Sudo: return tr("Password for sudo on %1").arg(machine);
    case SshPrompt::Kind::Secret: return tr("%1 asks").arg(machine);
    case SshPrompt::Kind::Notice: return tr("For %1").arg(machine);
    case SshPrompt::Kind::Confirm: break;
    }
    return tr("Use a key for %1?").arg(machine);
}

QString SshQuestionDialog::acceptText(const SshPrompt &prompt)
{
    switch (prompt.kind) {
    case SshPrompt::Kind::HostKey: return tr("&It is, connect");
    case SshPrompt::Kind::Confirm: return tr("&Allow");
    default: return tr("C&onnect");
    }
}

void SshQuestionDialog::addText(const QString &text)
{
    auto *label = new PlainLabel(text, this);
    label->setWordWrap(true);
    m_words->addWidget(label);
}

/// Somebody else's words are set apart, and never taken for ours.
void SshQuestionDialog::addQuote(const QString &text)
{
    auto *label = new PlainLabel(text.trimmed(), this);
    label->setLayoutDirection(Qt::LeftToRight); // what ssh and its like say
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setWordWrap(true);
    label->setFrameShape(QFrame::StyledPanel);
    label->setMargin(fontMetrics().height() / 3);
    m_words->addWidget(label);
}

void SshQuestionDialog::addHostKey(const SshPrompt &prompt, const QString &machine)
{
    addText(tr("To connect to %1, ssh calls this host, which was never called from here by that name. Compare the "
               "fingerprint of its key with the one that its owner knows; if they differ, somebody is in between.")
                .arg(machine));
    addQuote(prompt.fingerprint);
    if (!prompt.otherNames.isEmpty())
        addText(tr("The same key is known here already, as %1.").arg(prompt.otherNames.join(tr(", "))));
    addText(tr("The server shows it, on its own screen or rescue console, with"));
    addQuote(u"ssh-keygen -lf /etc/ssh/ssh_host_%1_key.pub"_s.arg(prompt.keyType.toLower()));
}

void SshQuestionDialog::addSecret()
{
    m_secret = new KPasswordLineEdit(this);
    m_secret->lineEdit()->setAccessibleName(windowTitle());
    m_words->addWidget(m_secret);
    m_secret->setFocus();
}

bool SshQuestionDialog::isBeingAnswered() const
{
    return m_secret && !m_secret->password().isEmpty();
}

/// It keeps the focus: what is still typed here is for nobody.
void SshQuestionDialog::tellThatItIsOver()
{
    if (m_secret) {
        m_secret->setPassword({});
        m_secret->lineEdit()->setReadOnly(true);
    }
    if (m_accept)
        m_accept->setEnabled(false);
    addText(tr("Nobody waits for this answer any more; nothing was sent."));
}

QString SshQuestionDialog::answer() const
{
    return m_secret ? m_secret->password() : u"yes"_s;
}

} // namespace warmboot
