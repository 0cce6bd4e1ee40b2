// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driving.h"

#include "widgets/codeview.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

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
    void theSameTextAgainStaysWhereItWasScrolledTo();
};

namespace {

KSyntaxHighlighting::SyntaxHighlighter &highlighterOf(const CodeView &view)
{
    return *view.document()->findChild<KSyntaxHighlighting::SyntaxHighlighter *>();
}

bool isColoured(const QTextBlock &block)
{
    if (!block.isValid() || block.layout()->formats().isEmpty())
        return false;
    return block.layout()->formats().constFirst().format.foreground().color().alpha() == 255; // else nobody sees it
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
    QTRY_VERIFY(isColoured(view.document()->firstBlock()));
    view.showDiff(u"--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new\n"_s);
    QTRY_VERIFY(isColoured(view.document()->lastBlock().previous()));
}

void CodeViewTest::aTextInNoLanguageCanBeSeen()
{
    CodeView view;
    view.setPlainText(u"a licence"_s);
    QVERIFY(shown(&view));
    QTRY_VERIFY(isColoured(view.document()->firstBlock()));
}

void CodeViewTest::theColoursFollowThePalette()
{
    CodeView view;
    view.showFile(u"# a comment\n"_s, u"/usr/local/libexec/warmboot/load"_s);
    QVERIFY(shown(&view));
    const auto light = highlighterOf(view).theme().name();
    view.setPalette(dark());
    QVERIFY(highlighterOf(view).theme().name() != light);

    CodeView hidden;
    hidden.showFile(u"# a comment\n"_s, u"/usr/local/libexec/warmboot/load"_s);
    hidden.setPalette(dark());
    QVERIFY(shown(&hidden));
    QCOMPARE(highlighterOf(hidden).theme().name(), highlighterOf(view).theme().name());
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
    QTRY_VERIFY(isColoured(view.document()->lastBlock().previous()));
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
