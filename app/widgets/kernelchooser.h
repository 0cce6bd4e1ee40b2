// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/machinestate.h"

#include <QMap>
#include <QWidget>

class KEditListWidget;
class QAbstractButton;
class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;

namespace warmboot {

class ErrorLabel;
class KernelsModel;
class PathField;
class ReadingTable;

/// Which kernel a reboot via kexec loads: the distribution's, the newest, the boot loader's, or a fixed one with its
/// initrds.
class KernelChooser : public QWidget
{
    Q_OBJECT

public:
    explicit KernelChooser(bool thisComputer, QWidget *parent = nullptr);

    void setKernels(const std::vector<InstalledKernel> &kernels);
    void setLoader(const LoaderDefault &loader);
    void show(const Settings &wish); ///< texts that say the same already are left as they were typed
    using QWidget::show;
    void putInto(Settings &wish) const;
    void forgetTyped(); ///< of a fixed kernel, what waits for somebody to come back to it
    void setErrors(const QMap<QString, QString> &errors); ///< by field: "kernel", "initrd"; others are ignored

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFixedPart(bool thisComputer);
    [[nodiscard]] QWidget *makeKernelList();
    void follow(Follow follow);
    void showFixedPart(bool wanted);
    void choose(const InstalledKernel &kernel);
    void chooseByPath(const QString &path);
    void proposeKernel();
    [[nodiscard]] Follow followed() const;

    QButtonGroup *m_follow;
    QWidget *m_fixed = nullptr;
    PathField *m_kernel = nullptr;
    QLabel *m_loader = nullptr; ///< what the boot loader starts now
    ErrorLabel *m_followError = nullptr; ///< of a kernel that is not fixed
    ErrorLabel *m_kernelError = nullptr;
    PathField *m_initrd = nullptr;
    KEditListWidget *m_initrds = nullptr;
    bool m_initrdTyped = false; ///< what stands in its field was typed
    ErrorLabel *m_initrdError = nullptr;
    KernelsModel *m_model;
    ReadingTable *m_table = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace warmboot
