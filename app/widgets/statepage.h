// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class KBusyIndicatorWidget;
class QIcon;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace warmboot {

class IconLabel;

/// A page for when there is nothing to show yet, or no more: what is the matter, why, and what to do.
class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    void setBusy(); ///< a busy indicator in place of the icon
    void setTitle(const QString &title);
    void setText(const QString &text);
    void setDetails(QWidget *details); ///< under the text; the page's own from now on
    /// The one thing to do here; an empty text hides the button.
    void setAction(const QString &text, const QIcon &icon);
    void setOther(const QString &text); ///< and what else one could want
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QPushButton *otherButton() const { return m_other; }

Q_SIGNALS:
    void triggered();
    void otherTriggered();

private:
    KBusyIndicatorWidget *m_busy;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_details;
    QPushButton *m_button;
    QPushButton *m_other;
};

} // namespace warmboot
