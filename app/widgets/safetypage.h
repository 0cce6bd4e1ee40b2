// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <map>

class QCheckBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace warmboot {

class ErrorLabel;
class IconLabel;
class Session;
class WordsField;

/// What brings the machine back when a kexec went wrong, beyond what is always there: which units make a boot
/// healthy, when a shutdown that hangs is cut off, the hardware watchdog.
class SafetyPage : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the page.
    explicit SafetyPage(Session &session, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLabel *addText(const QString &text);
    void addHealthy(QVBoxLayout *lines);
    void addDeadline(QVBoxLayout *lines);
    void addWatchdog(QVBoxLayout *lines);
    void collect();
    void refresh();
    void refreshErrors();
    void refreshWatchdog();

    Session &m_session;
    WordsField *m_healthy = nullptr;
    QSpinBox *m_deadline = nullptr;
    QCheckBox *m_watchdog = nullptr;
    QSpinBox *m_seconds = nullptr;
    IconLabel *m_icon = nullptr;
    QLabel *m_protection = nullptr;
    std::map<QString, ErrorLabel *> m_errors; ///< by field
    bool m_collecting = false;
};

} // namespace warmboot
