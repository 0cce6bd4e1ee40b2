// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "target.h"

#include "fixture/samples.h"
#include "protocol/json.h"

#include <nlohmann/json.hpp>

#include <string>

namespace {

using namespace warmboot;

/// What a line says, however it is written.
nlohmann::json meaningOf(std::string_view line)
{
    auto json = nlohmann::json::parse(line);
    if (json.contains("settings") && json["settings"].is_object()) {
        json["settings"].erase("bootDevice"); // a client has no say in these
        json["settings"].erase("watchdogDriver");
    }
    if (json.contains("adopt") && json["adopt"] == false)
        json.erase("adopt"); // as if it were left out
    return json;
}

} // namespace

void warmboot::fuzz::tryInput(std::string_view line)
{
    const auto id = idOf(line);
    must(id >= 0, "a request has the number 0, or a positive one");
    const auto request = requestFrom(line);
    if (!request) {
        const auto kind = request.error().kind;
        must(kind == ErrorKind::Usage || kind == ErrorKind::Version, "a refused request is a wrong or a foreign one");
        must(test::isComplete(request.error().sentence), "a refusal has all its arguments");
        return;
    }
    must(request->id == id, "the number of a request is found without reading all of it");
    const auto written = toLine(*request);
    must(!written.contains('\n'), "a request is one line");
    must(meaningOf(written) == meaningOf(line), "a request that is accepted means what it says");
    const auto again = requestFrom(written);
    must(again && toLine(*again) == written, "a request comes back as it was sent");
}
