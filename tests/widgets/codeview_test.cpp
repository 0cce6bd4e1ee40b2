// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driving.h"

#include "widgets/codeview.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class CodeViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsColouredOnceItCanBeSeen();
    void aTextInNoLanguageCanBeSeen();
    void theColoursFollowThePalette();
    void aTextThatIsReplacedBeforeItIsColouredIsNotReachedForAnyMore();
    void whatIsClearedRightAfterItCameIntoSightIsNotReachedForAnyMore();
    void theSameTextAgainStaysWhereItWasScrolledTo();
};

namespace {

KSyntaxHighlighting::SyntaxHighlighter &highlighterOf(const CodeView &view)
{
    return *view.document()->findChild<KSyntaxHighlighting::SyntaxHighlighter *>();
}

/// Of its first letter; none where it has not been coloured.
QColor colourOf(const QTextBlock &block)
{
    if (!block.isValid() || block.layout()->formats().isEmpty())
        return {};
    return block.layout()->formats().constFirst().format.foreground().color();
}

bool canBeSeen(const QColor &colour)
{
    return colour.isValid() && colour.alpha() == 255;
}

/// Is a part of it coloured as what it is in its language?
bool standsOut(const CodeView &view, const QTextBlock &block)
{
    const auto normal = highlighterOf(view).theme().textColor(KSyntaxHighlighting::Theme::Normal);
    return block.isValid() && std::ranges::any_of(block.layout()->formats(), [&](const auto &part) {
               const auto colour = part.format.foreground().color();
               return canBeSeen(colour) && colour.rgb() != normal;
           });
}

bool isComment(const CodeView &view, const QTextBlock &block)
{
    return colourOf(block).rgb() == highlighterOf(view).theme().textColor(KSyntaxHighlighting::Theme::Comment);
}

QPalette dark()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::darkBlue);
    return palette;
}

QString longScript(int times)
{
    QString text;
    for (int line = 0; line < times; ++line)
        text += u"if [ $%1 = 'x\n' ]; then\n    echo \"y\n\"\nfi\n"_s.arg(line);
    return text;
}

/// Counts what an object still has to do, and lets it be done.
class Calls : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::MetaCall;
        return false;
    }
};

int putOff(KSyntaxHighlighting::SyntaxHighlighter &highlighter)
{
    Calls calls;
    highlighter.installEventFilter(&calls);
    QCoreApplication::sendPostedEvents(&highlighter);
    return calls.count;
}

} // namespace

void CodeViewTest::aTextIsColouredOnceItCanBeSeen()
{
    CodeView view;
    view.showFile(u"[Unit]\nAfter=local-fs.target\n"_s, u"/etc/systemd/system/warmboot-load.service"_s);
    QVERIFY2(!highlighterOf(view).theme().isValid(), "made ready before anybody looks, which a start waits for");
    QVERIFY(shown(&view));
    QTRY_VERIFY(standsOut(view, view.document()->firstBlock().next()));
    view.showDiff(u"--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new\n"_s);
    QTRY_VERIFY(standsOut(view, view.document()->lastBlock().previous()));
}

void CodeViewTest::aTextInNoLanguageCanBeSeen()
{
    CodeView view;
    view.setPlainText(u"a licence"_s);
    QVERIFY(shown(&view));
    QTRY_VERIFY(canBeSeen(colourOf(view.document()->firstBlock())));
}

void CodeViewTest::theColoursFollowThePalette()
{
    CodeView view;
    view.showFile(u"# a comment\n"_s, u"/usr/local/libexec/warmboot/load"_s);
    QVERIFY(shown(&view));
    QTRY_VERIFY(isComment(view, view.document()->firstBlock()));
    const auto light = colourOf(view.document()->firstBlock());
    view.setPalette(dark());
    QTRY_VERIFY(isComment(view, view.document()->firstBlock()));
    QVERIFY(colourOf(view.document()->firstBlock()) != light);

    CodeView hidden;
    hidden.showFile(u"# a comment\n"_s, u"/usr/local/libexec/warmboot/load"_s);
    hidden.setPalette(dark());
    QVERIFY(shown(&hidden));
    QTRY_COMPARE(colourOf(hidden.document()->firstBlock()), colourOf(view.document()->firstBlock()));
}

void CodeViewTest::aTextThatIsReplacedBeforeItIsColouredIsNotReachedForAnyMore()
{
    const auto script = longScript(20);
    CodeView view;
    QVERIFY(shown(&view));
    auto &highlighter = highlighterOf(view);
    for (int round = 0; round < 3; ++round) {
        view.showFile(script, u"/usr/local/libexec/warmboot/load"_s);
        QCoreApplication::processEvents();
        view.setPalette(round % 2 == 0 ? dark() : QPalette());
        view.showFile(u"[Unit]\n"_s, u"/etc/systemd/system/warmboot-load.service"_s);
        QVERIFY(putOff(highlighter) <= view.blockCount());
        view.showFile(script, u"/usr/local/libexec/warmboot/load"_s);
        view.showDiff(script);
        view.clear();
        QCOMPARE(putOff(highlighter), 0);
    }
    view.showFile(script, u"/usr/local/libexec/warmboot/load"_s);
    QTRY_VERIFY(canBeSeen(colourOf(view.document()->lastBlock().previous())));
}

void CodeViewTest::whatIsClearedRightAfterItCameIntoSightIsNotReachedForAnyMore()
{
    const auto putOffAfter = [](const auto &what) {
        CodeView view;
        view.showFile(longScript(20), u"/usr/local/libexec/warmboot/load"_s);
        view.show(); // and no event meanwhile
        what(view);
        return putOff(highlighterOf(view));
    };
    QVERIFY2(putOffAfter([](CodeView &) { }) > 10, "nothing was put off, so that nothing is told here");
    QVERIFY(putOffAfter([](CodeView &view) { view.clear(); }) <= 1);
}

void CodeViewTest::theSameTextAgainStaysWhereItWasScrolledTo()
{
    CodeView view;
    QVERIFY(shown(&view));
    view.showFile(longScript(100), u"/usr/local/libexec/warmboot/load"_s);
    view.verticalScrollBar()->setValue(100);
    view.showFile(longScript(100), u"/usr/local/libexec/warmboot/load"_s);
    QCOMPARE(view.verticalScrollBar()->value(), 100);
}

WARMBOOT_WIDGET_TEST_MAIN(CodeViewTest)

#include "codeview_test.moc"
