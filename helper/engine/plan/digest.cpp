// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/digest.h"

#include "engine/plan/ourrelease.h"
#include "protocol/json.h"

#include <array>
#include <format>
#include <nettle/sha2.h>
#include <nettle/version.h>
#include <nlohmann/json.hpp>

namespace warmboot {

std::string sha256(std::string_view bytes)
{
    sha256_ctx context{};
    sha256_init(&context);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the interface of a C library
    sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t *>(bytes.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    std::string text;
    for (const auto byte : digest)
        text += std::format("{:02x}", byte);
    return text;
}

std::string planDigest(const Plan &plan)
{
    // Every string is hashed before it goes in, so that none can pretend to be two.
    std::string all = std::format("warmboot plan {} {}\n", ourRelease().protocol, ourRelease().payload);
    const auto add = [&all](std::string_view text) { all += sha256(text) + "\n"; };
    const auto addEntry = [&](const Entry &entry) {
        all += std::format("{} {} {} {} ", static_cast<int>(entry.kind), entry.mode, entry.uid, entry.gid);
        add(entry.content);
    };
    add(dump(toJson(plan.desired), -1));
    for (const auto &sentence : plan.sentences) {
        // Where no file changes there is nothing to agree on, and our helper's unit makes the state's folder by being
        // started.
        if (plan.changes.empty() && !plan.switchOff)
            break;
        add(sentence.code);
        for (const auto &[key, value] : sentence.args) {
            add(key);
            add(value);
        }
    }
    for (const auto &change : plan.changes) {
        add(change.path);
        addEntry(change.before);
        addEntry(change.after);
    }
    all += plan.switchOff ? "switch off" : "";
    return sha256(all);
}

} // namespace warmboot
