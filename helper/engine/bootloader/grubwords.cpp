// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/grubwords.h"

#include "engine/files/readfile.h"

#include <utility>

namespace warmboot {

namespace {

class WordReader
{
public:
    explicit WordReader(std::vector<GrubWord> &words)
        : m_words(words)
    {
    }

    void line(std::string_view text)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (c == '\\' && m_quote != '\'') {
                if (i + 1 == text.size())
                    return; // the line goes on
                add(c);
                add(text[++i]);
            } else if (m_quote != 0) {
                add(c);
                m_quote = c == m_quote ? '\0' : m_quote;
            } else if (c == '\'' || c == '"') {
                m_quote = c;
                add(c);
            } else if (c == ' ' || c == '\t' || c == ';') {
                endWord();
                if (c == ';')
                    separate();
            } else if (c == '#' && !m_within) {
                break;
            } else {
                add(c);
            }
        }
        if (m_quote != 0) {
            m_word += '\n';
            return;
        }
        endWord();
        separate();
    }

    void finish()
    {
        endWord();
        m_words.push_back({GrubWord::Kind::Finish, {}});
    }

private:
    void add(char c)
    {
        m_word += c;
        m_within = true;
    }
    void endWord()
    {
        if (m_within)
            m_words.push_back({GrubWord::Kind::Text, std::exchange(m_word, {})});
        m_word.clear();
        m_within = false;
    }
    void separate() { m_words.push_back({GrubWord::Kind::Separator, {}}); }

    std::vector<GrubWord> &m_words;
    std::string m_word;
    char m_quote = '\0';
    bool m_within = false;
};

} // namespace

void appendGrubWords(std::string_view script, std::vector<GrubWord> &words)
{
    WordReader reader(words);
    for (const auto &line : splitLines(std::string(script)))
        reader.line(std::string_view(line).substr(0, line.size() - (line.ends_with('\r') ? 1 : 0)));
    reader.finish();
}

} // namespace warmboot
