// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <string>
#include <vector>

namespace warmboot {

/// A line of kernel words. What is typed stays as it is typed while it means the same.
class WordsField : public QLineEdit
{
    Q_OBJECT

public:
    explicit WordsField(QWidget *parent = nullptr);

    [[nodiscard]] std::vector<std::string> words() const;
    void setWords(const std::vector<std::string> &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace warmboot
