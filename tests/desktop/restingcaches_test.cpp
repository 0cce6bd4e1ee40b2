// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/restingcaches.h"

#include <QPixmap>
#include <QPixmapCache>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using warmboot::RestingCaches;

namespace {

bool isKept()
{
    QPixmap found;
    return QPixmapCache::find(u"a picture"_s, &found);
}

void keepAPicture()
{
    QPixmap picture(10, 10);
    picture.fill(Qt::red);
    QVERIFY(QPixmapCache::insert(u"a picture"_s, picture));
}

} // namespace

class RestingCachesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheStartHasDrawnIsGivenBack()
    {
        keepAPicture();
        const RestingCaches caches;
        QVERIFY(isKept());
        QTRY_VERIFY_WITH_TIMEOUT(!isKept(), 60'000);
        QVERIFY(caches.areResting());
    }

    void whatAWindowHasDrawnIsGivenBackAndThenNothingIsWaitedFor()
    {
        const RestingCaches caches;
        QTRY_VERIFY_WITH_TIMEOUT(caches.areResting(), 60'000);
        QWidget window;
        window.show();
        QTRY_VERIFY(!caches.areResting());
        keepAPicture();
        QTRY_VERIFY_WITH_TIMEOUT(!isKept(), 60'000);
        QTRY_VERIFY(caches.areResting());
    }

    void anIconThatIsDrawnForTheTrayCountsAsWell()
    {
        RestingCaches caches;
        QTRY_VERIFY_WITH_TIMEOUT(caches.areResting(), 60'000);
        caches.drawn();
        QVERIFY(!caches.areResting());
    }
};

QTEST_MAIN(RestingCachesTest)

#include "restingcaches_test.moc"
