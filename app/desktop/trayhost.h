// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>
#include <memory>

class KSelectionWatcher;
class QTimer;

namespace warmboot {

/// Is there a place for a tray icon in this session, and when does one come or go? A host of
/// StatusNotifierItems tells it on the session bus, an XEmbed tray by owning a selection of the X server.
class TrayHost : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayHost)

public:
    /// patience: see noneCame().
    explicit TrayHost(std::chrono::milliseconds patience = std::chrono::seconds{10}, QObject *parent = nullptr);
    ~TrayHost() override;

    [[nodiscard]] bool isThere() const { return m_notifierHost || m_xembed; }

Q_SIGNALS:
    void changed(); ///< isThere()
    void xembedCame(); ///< an XEmbed tray, later than this object
    void noneCame(); ///< none for as long as patience lasts: a panel may take a while to start, or to come again

private:
    void watchNotifierHost();
    Q_SLOT void askForNotifierHost();
    void watchXembed();
    void set(bool &kind, bool there);

    std::unique_ptr<KSelectionWatcher> m_selection;
    QTimer *m_patience;
    bool m_notifierHost = false;
    bool m_xembed = false;
};

} // namespace warmboot
