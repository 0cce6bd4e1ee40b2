// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/servers/addserverdialog.h"

#include "machines/ssh/sshdestination.h"
#include "session/sentences.h"
#include "widgets/errorlabel.h"
#include "widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr int charactersWide = 70;

/// Completes the host also behind a user's name.
class HostCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        m_user = path.contains(u'@') ? path.section(u'@', 0, -2) + u'@' : QString();
        return {path.section(u'@', -1)};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto host = index.data().toString();
        constexpr auto scheme = "ssh://"_L1;
        return host.startsWith(scheme) ? QString(scheme + m_user + host.mid(scheme.size())) : QString(m_user + host);
    }

private:
    mutable QString m_user;
};

} // namespace

AddServerDialog::AddServerDialog(const QStringList &known, std::function<Result<void>(const Server &)> add,
                                 QWidget *parent)
    : QDialog(parent)
    , m_add(std::move(add))
    , m_destination(new QLineEdit(this))
    , m_error(new ErrorLabel(m_destination, this))
    , m_really(new PlainLabel(this))
    , m_name(new QLineEdit(this))
{
    setWindowTitle(tr("Add a server"));
    m_destination->setLayoutDirection(Qt::LeftToRight); // as ssh has it, everywhere
    m_destination->setPlaceholderText(tr("root@server.example, or a host of ~/.ssh/config"));
    auto *completer = new HostCompleter(known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_destination->setCompleter(completer);
    m_really->setWordWrap(true);
    m_really->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Room for what comes, so that the fields stay where they are.
    m_really->setMinimumHeight(2 * m_really->fontMetrics().lineSpacing());
    m_really->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *form = new QFormLayout;
    auto *host = new QVBoxLayout;
    host->addWidget(m_destination);
    host->addWidget(m_error);
    host->addWidget(m_really);
    auto *hostLabel = new PlainLabel(tr("&Server:"), this);
    hostLabel->setBuddy(m_destination);
    form->addRow(hostLabel, host);
    form->addRow(tr("&Name in the list:"), m_name);
    auto *remark = new PlainLabel(
        tr("It needs sshd, systemd and kexec-tools. Where Warmboot is not installed a small program "
           "is put into ~/.cache/warmboot of that user; nothing else changes before a review."),
        this);
    remark->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("&Add and connect"), QDialogButtonBox::AcceptRole);
    m_accept->setIcon(QIcon::fromTheme(u"network-connect"_s));
    buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    auto *lines = new QVBoxLayout(this);
    lines->addStrut(fontMetrics().averageCharWidth() * charactersWide);
    lines->addLayout(form);
    lines->addWidget(remark);
    lines->addStretch(1);
    lines->addSpacing(fontMetrics().height() / 2);
    lines->addWidget(buttons);

    connect(m_destination, &QLineEdit::textChanged, this, &AddServerDialog::onTyped);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddServerDialog::onAccepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_lookup, &SshLookup::found, this, [this](const QString &, const SshSettings &settings) {
        tellWhom(tr("ssh will call %1.").arg(settings.text()));
    });
    connect(&m_lookup, &SshLookup::failed, this, [this](const QString &, const QString &why) {
        tellWhom(tr("ssh cannot say whom it will call: %1").arg(why));
    });
    onTyped();
}

void AddServerDialog::setServer(const Server &server)
{
    setWindowTitle(tr("Change a server"));
    m_accept->setText(tr("&Change and connect"));
    m_destination->setText(server.destination);
    m_destination->selectAll();
    m_name->setText(server.name);
}

void AddServerDialog::onTyped()
{
    m_error->setError({});
    m_really->show();
    tellWhom({});
    // What is complete needs no list over it, which would take Enter for itself.
    if (auto *completer = m_destination->completer();
        completer->completionCount() == 1 && completer->currentCompletion() == m_destination->text())
        QTimer::singleShot(0, completer->popup(), &QWidget::hide);
    const auto destination = sshDestinationFrom(m_destination->text());
    m_accept->setEnabled(destination.has_value());
    m_lookup.ask(destination.value_or(QString()));
    m_name->setPlaceholderText(destination ? hostPartOf(*destination) : QString());
    if (!destination && !m_destination->text().trimmed().isEmpty())
        showError(destination.error());
}

void AddServerDialog::tellWhom(const QString &text)
{
    m_really->setText(text);
    // Its name, as it takes the focus; a name that stayed would be read in place of the text.
    m_really->setAccessibleName(text.isEmpty() ? tr("What ssh will call") : text);
}

/// In the room that is kept for what ssh would call.
void AddServerDialog::showError(const Error &error)
{
    m_really->hide();
    m_error->setError(translated(error));
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (height() < needed)
        resize(width(), needed);
}

void AddServerDialog::onAccepted()
{
    const auto destination = sshDestinationFrom(m_destination->text());
    if (!destination)
        return;
    const auto added = m_add({*destination, m_name->text().simplified()});
    if (added)
        accept();
    else
        showError(added.error());
}

} // namespace warmboot
