// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/codeview.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QCoreApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

/// Reading all definitions takes a moment: once, and only when somebody looks at a file.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository all;
    return all;
}

QString languageOf(const QString &path)
{
    for (const auto &ending : {u".service"_s, u".conf"_s, u".target"_s, u".timer"_s}) {
        if (path.endsWith(ending))
            return u"INI Files"_s;
    }
    return u"Bash"_s; // all else that Warmboot installs are POSIX sh scripts
}

} // namespace

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    // The highlighter goes on with lines later, in events of its own, and would reach for those that went meanwhile.
    // This has to hear of it first: of the new text it may have put something off already, when it has heard.
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int) {
        if (removed > 0 && m_highlighter) // without one it would be all events of the thread
            QCoreApplication::removePostedEvents(m_highlighter, QEvent::MetaCall);
    });
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): after that
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document());
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // as programs are written, everywhere
    // Tab leads on to the next control; the keyboard can still select and copy.
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

CodeView::~CodeView() = default;

void CodeView::showFile(const QString &text, const QString &path)
{
    showText(text, languageOf(path));
}

void CodeView::showDiff(const QString &diff)
{
    showText(diff, u"Diff"_s);
}

void CodeView::showText(const QString &text, const QString &language)
{
    if (text == toPlainText() && language == m_language)
        return; // a refresh must not scroll away from what somebody reads
    m_language = language;
    clear(); // not to be coloured once more
    if (isVisible())
        colour();
    setPlainText(text);
}

QSize CodeView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * 16};
}

void CodeView::showEvent(QShowEvent *event)
{
    colour();
    QPlainTextEdit::showEvent(event);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    const bool otherLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (otherLook && isVisible())
        colour();
}

void CodeView::colour()
{
    // Also of a text in no language: without a theme the highlighter draws it in no colour at all.
    const auto theme = repository().themeForPalette(palette());
    const bool themed = m_highlighter->theme().name() == theme.name();
    if (!themed)
        m_highlighter->setTheme(theme);
    if (!m_language.isEmpty() && m_highlighter->definition().name() != m_language)
        m_highlighter->setDefinition(repository().definitionForName(m_language));
    else if (!themed)
        m_highlighter->rehighlight();
}

} // namespace warmboot
