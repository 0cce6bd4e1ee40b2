// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/about.h"
#include "desktop/aboutdialog.h"

#include <KCoreAddons>

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBrowser>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// The newest release that software centres are told of.
QString newestRelease()
{
    QFile file(QStringLiteral(RESOURCES "/org.warmboot.Warmboot.metainfo.xml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNextStartElement() && reader.name() == "release"_L1)
            return reader.attributes().value("version"_L1).toString();
    }
    return {};
}

} // namespace

class AboutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVersionIsTheOneThatIsReleased() { QCOMPARE(warmboot::aboutWarmboot().version(), newestRelease()); }

    void theLicenceIsTheGplVersion3OrLaterWithItsText()
    {
        const auto licences = warmboot::aboutWarmboot().licenses();
        QCOMPARE(licences.size(), 1);
        const QStringList spellings{u"GPL-3.0+"_s, u"GPL-3.0-or-later"_s}; // the older way to write it, and the newer
        QVERIFY2(spellings.contains(licences.front().spdx()), qPrintable(licences.front().spdx()));
        QVERIFY(licences.front().text().contains("GNU GENERAL PUBLIC LICENSE"_L1));
    }

    void nobodyIsSentToTheBugTrackerOfKde()
    {
        const auto about = warmboot::aboutWarmboot();
        QVERIFY(!about.bugAddress().contains("kde"_L1));
        QCOMPARE(about.homepage(), u"https://warmboot.org"_s);
    }

    void theLibrariesAreNamedWithTheirLicences()
    {
        const auto about = warmboot::aboutWarmboot();
        QStringList names;
        for (const auto &component : about.components()) {
            names.append(component.name());
            QVERIFY2(component.license().key() != KAboutLicense::Unknown, qPrintable(component.name()));
        }
        for (const auto &name : {u"JSON for Modern C++"_s, u"GNU Nettle"_s, u"dtl"_s, u"CLI11"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void theDialogNamesTheVersionTheLibrariesAndTheLicence()
    {
        const auto about = warmboot::aboutWarmboot();
        const warmboot::AboutDialog dialog(about);
        QString labels;
        for (const auto *label : dialog.findChildren<QLabel *>())
            labels += label->text();
        QVERIFY(labels.contains(about.version()));
        QString pages;
        for (const auto *page : dialog.findChildren<QTextBrowser *>())
            pages += page->toPlainText();
        for (const auto &name : {u"Qt"_s,
                                 QString::fromLatin1(qVersion()),
                                 KCoreAddons::versionString(),
                                 u"CLI11"_s,
                                 u"https://warmboot.org"_s})
            QVERIFY2(pages.contains(name), qPrintable(name));
        QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().contains("GNU GENERAL PUBLIC LICENSE"_L1));
    }
};

QTEST_MAIN(AboutTest)

#include "about_test.moc"
