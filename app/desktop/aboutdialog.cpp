// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/aboutdialog.h"

#include "desktop/trayicons.h"
#include "widgets/codeview.h"

#include <KCoreAddons>

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

QString link(const QString &address, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), text.toHtmlEscaped());
}

QString paragraph(const QString &html)
{
    return u"<p>"_s + html + u"</p>"_s;
}

QTextBrowser *page(const QString &html)
{
    auto *browser = new QTextBrowser;
    browser->setOpenExternalLinks(true);
    browser->setHtml(html);
    return browser;
}

QTextBrowser *aboutPage(const KAboutData &about)
{
    QString html = paragraph(about.shortDescription().toHtmlEscaped())
        + paragraph(about.copyrightStatement().toHtmlEscaped());
    for (const auto &licence : about.licenses())
        html += paragraph(AboutDialog::tr("Licence: %1").arg(licence.name(KAboutLicense::FullName).toHtmlEscaped())
                          + u" ("_s + licence.spdx().toHtmlEscaped() + u")"_s);
    return page(html + paragraph(link(about.homepage(), about.homepage())));
}

QTextBrowser *componentsPage(const KAboutData &about)
{
    QString html;
    const auto add = [&html](const QString &name, const QString &address, const QString &what) {
        html += paragraph(link(address, name) + u"<br>"_s + what.toHtmlEscaped());
    };
    const auto version = AboutDialog::tr("version %1");
    add(u"Qt"_s, u"https://www.qt.io"_s, version.arg(QString::fromLatin1(qVersion())));
    add(u"KDE Frameworks"_s, u"https://kde.org"_s, version.arg(KCoreAddons::versionString()));
    for (const auto &component : about.components()) {
        const auto licence = component.license().name(KAboutLicense::ShortName);
        add(component.name(), component.webAddress(), component.description() + u" ("_s + licence + u")"_s);
    }
    return page(html);
}

CodeView *licencePage(const KAboutData &about)
{
    QString text;
    for (const auto &licence : about.licenses())
        text += licence.text();
    auto *view = new CodeView;
    view->setPlainText(text);
    return view;
}

QHBoxLayout *header(const KAboutData &about, QWidget *dialog)
{
    auto *icon = new QLabel;
    constexpr int size = 64;
    icon->setPixmap(applicationIcon().pixmap(QSize(size, size), dialog->devicePixelRatio()));
    auto *name = new QLabel(u"<h2>%1</h2>"_s.arg(about.displayName().toHtmlEscaped()));
    name->setTextFormat(Qt::RichText);
    auto *version = new QLabel(AboutDialog::tr("Version %1").arg(about.version()));
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *words = new QVBoxLayout;
    words->addStretch();
    words->addWidget(name);
    words->addWidget(version);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(icon);
    row->addSpacing(dialog->fontMetrics().height() / 2);
    row->addLayout(words, 1);
    return row;
}

} // namespace

AboutDialog::AboutDialog(const KAboutData &about, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Warmboot"));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true); // the pages have frames of their own
    tabs->addTab(aboutPage(about), tr("&About"));
    tabs->addTab(componentsPage(about), tr("&Made of"));
    tabs->addTab(licencePage(about), tr("&Licence"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(header(about, this));
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    // As wide as the lines of the licence, which are 80 letters.
    const QFontMetrics letters(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    resize(letters.horizontalAdvance(QString(84, u'x')) + fontMetrics().height() * 4, fontMetrics().height() * 22);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace warmboot
