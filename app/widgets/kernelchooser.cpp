// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/kernelchooser.h"

#include "models/kernelsmodel.h"
#include "widgets/errorlabel.h"
#include "widgets/pathfield.h"
#include "widgets/plainlabel.h"
#include "widgets/radiochoice.h"
#include "widgets/readingtable.h"

#include <KEditListWidget>

#include <QButtonGroup>
#include <QGridLayout>
#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

QString text(const std::string &string)
{
    return QString::fromStdString(string);
}

QStringList texts(const std::vector<std::string> &strings)
{
    QStringList list;
    for (const auto &string : strings)
        list.append(text(string));
    return list;
}

} // namespace

KernelChooser::KernelChooser(bool thisComputer, QWidget *parent)
    : QWidget(parent)
    , m_follow(new QButtonGroup(this))
    , m_model(new KernelsModel(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    const auto add = [&](Follow choice, const QString &label, const QString &hint) {
        auto *button = new QRadioButton(label, this);
        button->setToolTip(hint);
        m_follow->addButton(button, static_cast<int>(choice));
        lines->addWidget(button);
        return button;
    };
    add(Follow::Default, tr("The &distribution’s default"), tr("The kernel that the distribution’s own links name"));
    add(Follow::Newest, tr("The &newest installed"), tr("The newest kernel that has its modules and an initrd"));
    auto *loader = add(Follow::Loader,
                       tr("What the boot loader starts"),
                       tr("The kernel that GRUB or systemd-boot would start with nobody at the keyboard, found out at "
                          "each reboot"));
    m_loader = new PlainLabel(this);
    m_loader->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    m_loader->setWordWrap(true);
    m_loader->setForegroundRole(QPalette::PlaceholderText);
    lines->addWidget(m_loader);
    m_followError = new ErrorLabel(loader, this);
    lines->addWidget(m_followError);
    add(Follow::Fixed, tr("A fi&xed kernel:"), tr("This path; links are followed anew at each reboot"));
    lines->addWidget(makeFixedPart(thisComputer));
    lines->addSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing));
    lines->addWidget(makeKernelList());
    lines->addStretch(1);

    connect(m_follow, &QButtonGroup::idClicked, this, [this](int id) { follow(static_cast<Follow>(id)); });
}

QWidget *KernelChooser::makeFixedPart(bool thisComputer)
{
    m_fixed = new QWidget(this);
    m_kernel = new PathField(thisComputer, m_fixed);
    m_kernel->edit()->setAccessibleName(tr("Path of the kernel"));
    m_kernel->button()->setAccessibleName(tr("Choose a kernel"));
    m_kernelError = new ErrorLabel(m_kernel->edit(), m_fixed);
    auto *kernelLabel = new PlainLabel(tr("Kerne&l:"), m_fixed);
    kernelLabel->setBuddy(m_kernel->edit());

    m_initrd = new PathField(thisComputer, m_fixed);
    m_initrd->edit()->setPlaceholderText(tr("Path of an initrd to add"));
    m_initrds = new KEditListWidget(KEditListWidget::CustomEditor(m_initrd, m_initrd->edit()), m_fixed, false);
    m_initrd->edit()->setAccessibleName(tr("Path of an initrd to add"));
    m_initrd->button()->setAccessibleName(tr("Choose an initrd"));
    m_initrd->edit()->installEventFilter(this);
    // Their own mnemonics are those of other controls here.
    m_initrds->addButton()->setText(tr("Add"));
    m_initrds->removeButton()->setText(tr("Remove"));
    m_initrds->upButton()->setText(tr("Move up"));
    m_initrds->downButton()->setText(tr("Move down"));
    m_initrds->listView()->setAccessibleName(tr("Initrds, in the order of loading"));
    m_initrds->listView()->setLayoutDirection(Qt::LeftToRight); // as paths are written, everywhere
    m_initrds->listView()->setTextElideMode(Qt::ElideMiddle);
    m_initrds->listView()->setTabKeyNavigation(false);
    m_initrds->listView()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it elides
    // As tall as the buttons beside it: the installed kernels below are looked for.
    m_initrds->listView()->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_initrds->listView()->setMaximumHeight(m_initrds->addButton()->sizeHint().height() * 4
                                            + style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing) * 3);
    m_initrdError = new ErrorLabel(m_initrds->listView(), m_fixed);
    auto *initrdLabel = new PlainLabel(tr("In&itrds:"), m_fixed);
    initrdLabel->setBuddy(m_initrd->edit());
    initrdLabel->setFixedHeight(m_initrd->sizeHint().height()); // beside the field, not above it

    auto *grid = new QGridLayout(m_fixed);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    grid->setContentsMargins(indent, 0, 0, 0);
    grid->addWidget(kernelLabel, 0, 0, Qt::AlignRight);
    grid->addWidget(m_kernel, 0, 1);
    grid->addWidget(m_kernelError, 1, 1);
    grid->addWidget(initrdLabel, 2, 0, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(m_initrds, 2, 1);
    grid->addWidget(m_initrdError, 3, 1);
    grid->setColumnStretch(1, 1);

    connect(m_kernel, &PathField::edited, this, &KernelChooser::edited);
    connect(m_kernel, &PathField::picked, this, &KernelChooser::chooseByPath);
    connect(m_initrds, &KEditListWidget::changed, this, &KernelChooser::edited);
    // KEditListWidget puts what is new in front; what is loaded last belongs behind.
    connect(m_initrds, &KEditListWidget::added, this, [this](const QString &path) {
        auto initrds = m_initrds->items();
        initrds.removeOne(path);
        m_initrds->setItems(initrds << path);
        Q_EMIT edited();
    });
    // Whoever leaves the field meant what they typed into it; the picker replaces it. What KEditListWidget puts there,
    // the chosen entry to be changed, nobody typed: added again it would lose the choice, and Remove with it.
    connect(m_initrd->edit(), &QLineEdit::textEdited, this, [this] { m_initrdTyped = true; });
    connect(m_initrds->listView()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_initrdTyped = false;
    });
    connect(m_initrd->edit(), &QLineEdit::editingFinished, this, [this] {
        const bool typed = std::exchange(m_initrdTyped, false);
        if (typed && !m_initrd->edit()->text().isEmpty() && !m_initrd->button()->isDown())
            m_initrds->addButton()->click();
    });
    connect(m_initrd, &PathField::picked, this, [this](const QString &path) {
        // Whoever picks means it: no second click on Add.
        m_initrds->lineEdit()->clear();
        if (!m_initrds->items().contains(path)) {
            m_initrds->insertItem(path);
            Q_EMIT edited();
        }
    });
    return m_fixed;
}

QWidget *KernelChooser::makeKernelList()
{
    auto *part = new QWidget(this);
    m_table = new ReadingTable(part);
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    m_table->setElided(KernelsModel::Image);
    // The path gets all the room that is left: stretched too, the short remarks would take half of it. Where even that
    // is not enough, the end is what can be spared, as the version stands beside it.
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(KernelsModel::Remark, QHeaderView::ResizeToContents);
    m_table->setAccessibleName(tr("Installed kernels"));
    m_table->horizontalHeader()->setMaximumSectionSize(fontMetrics().averageCharWidth() * 32);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *label = new PlainLabel(tr("Installed kernels:"), part);
    label->setBuddy(m_table);
    m_use = new QPushButton(QIcon::fromTheme(u"go-up"_s), tr("Use the selected kernel"), part);
    m_use->setEnabled(false);

    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins({});
    lines->addWidget(label);
    lines->addWidget(m_table);
    lines->addWidget(m_use, 0, Qt::AlignRight);

    const auto chooseCurrent = [this] {
        if (m_table->currentIndex().isValid())
            choose(m_model->rowAt(m_table->currentIndex().row()));
    };
    connect(m_table, &QTableView::activated, this, chooseCurrent);
    connect(m_use, &QPushButton::clicked, this, chooseCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_use->setEnabled(m_table->selectionModel()->hasSelection());
    });
    return part;
}

/// KEditListWidget swallows Return where it could add what was typed.
bool KernelChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_initrd->edit() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_initrds->addButton()->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void KernelChooser::setKernels(const std::vector<InstalledKernel> &kernels)
{
    m_model->setRows(kernels);
    QStringList paths, initrds;
    for (const auto &kernel : kernels) {
        paths.append(text(kernel.kernel));
        initrds.append(texts(kernel.initrds));
    }
    initrds.removeDuplicates();
    m_kernel->setKnown(paths);
    m_initrd->setKnown(initrds);
    const int rows = std::clamp(static_cast<int>(kernels.size()), 2, 5);
    m_table->setFixedHeight((rows + 1) * (fontMetrics().height() * 3 / 2) + 2 * m_table->frameWidth());
}

void KernelChooser::setLoader(const LoaderDefault &loader)
{
    const auto kernel = text(loader.kernel);
    m_loader->setText(!loader.kernel.empty() ? tr("Now %1, “%2”").arg(kernel, text(loader.title))
                          : loader.problem   ? tr("Here that cannot be told.")
                                             : tr("Only an administrator can see now which that is."));
}

Follow KernelChooser::followed() const
{
    return static_cast<Follow>(m_follow->checkedId());
}

void KernelChooser::show(const Settings &wish)
{
    checkRadio(*m_follow, static_cast<int>(wish.follow));
    showFixedPart(wish.follow == Follow::Fixed);
    if (wish.follow != Follow::Fixed)
        return; // what was typed waits, should somebody come back to it
    m_kernel->setPath(text(wish.kernel));
    if (m_initrds->items() != texts(wish.initrds))
        m_initrds->setItems(texts(wish.initrds));
}

void KernelChooser::forgetTyped()
{
    m_initrd->edit()->clear();
    if (followed() == Follow::Fixed)
        return; // shown from the wish
    m_kernel->setPath({});
    m_initrds->setItems({});
}

void KernelChooser::putInto(Settings &wish) const
{
    wish.follow = followed();
    wish.kernel.clear();
    wish.initrds.clear();
    if (wish.follow != Follow::Fixed)
        return;
    wish.kernel = m_kernel->path().toStdString();
    const auto initrds = m_initrds->items();
    for (const auto &initrd : initrds)
        wish.initrds.push_back(initrd.toStdString());
}

void KernelChooser::setErrors(const QMap<QString, QString> &errors)
{
    const bool fixed = followed() == Follow::Fixed;
    m_kernelError->setError(fixed ? errors.value(u"kernel"_s) : QString());
    m_followError->setError(fixed ? QString() : errors.value(u"kernel"_s));
    m_initrdError->setError(errors.value(u"initrd"_s));
}

/// It is large, and most people never need it.
void KernelChooser::showFixedPart(bool wanted)
{
    m_fixed->setEnabled(wanted);
    m_fixed->setVisible(wanted);
}

void KernelChooser::follow(Follow follow)
{
    showFixedPart(follow == Follow::Fixed);
    if (follow == Follow::Fixed && m_kernel->path().isEmpty())
        proposeKernel();
    Q_EMIT edited();
}

/// Nobody should have to type what is there: the running kernel, or else the newest.
void KernelChooser::proposeKernel()
{
    const auto &kernels = m_model->rows();
    auto proposed = std::ranges::find(kernels, true, &InstalledKernel::running);
    if (proposed == kernels.end())
        proposed = kernels.begin();
    if (proposed == kernels.end())
        return;
    m_kernel->setPath(text(proposed->kernel));
    m_initrds->setItems(texts(proposed->initrds));
}

void KernelChooser::choose(const InstalledKernel &kernel)
{
    checkRadio(*m_follow, static_cast<int>(Follow::Fixed));
    showFixedPart(true);
    m_kernel->setPath(text(kernel.kernel));
    m_initrds->setItems(texts(kernel.initrds));
    Q_EMIT edited();
}

void KernelChooser::chooseByPath(const QString &path)
{
    const auto found = std::ranges::find(m_model->rows(), path.toStdString(), &InstalledKernel::kernel);
    if (found != m_model->rows().end())
        choose(*found); // its initrds belong to it
    else
        Q_EMIT edited();
}

} // namespace warmboot
