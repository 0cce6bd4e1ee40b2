// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/json.h"

#include "protocol/json/fromjson.h"
#include "protocol/json/lists.h"
#include "protocol/json/objectreader.h"

namespace warmboot {

Json toJson(const InstalledKernel &kernel)
{
    return {{"version", kernel.version},
            {"kernel", kernel.kernel},
            {"initrds", kernel.initrds},
            {"running", kernel.running},
            {"newest", kernel.newest}};
}

Json toJson(const ChosenKernel &kernel)
{
    return {{"path", kernel.path},
            {"resolved", kernel.resolved},
            {"version", kernel.version},
            {"initrds", kernel.initrds},
            {"cmdline", kernel.cmdline},
            {"problem", orNull(kernel.problem)}};
}

Json toJson(const LoaderDefault &loader)
{
    return {{"loader", loader.loader.empty() ? Json() : Json(loader.loader)},
            {"config", loader.config.empty() ? Json() : Json(loader.config)},
            {"title", loader.title},
            {"kernel", loader.kernel.empty() ? Json() : Json(loader.kernel)},
            {"initrds", loader.initrds},
            {"cmdline", loader.cmdline},
            {"forRoot", loader.forRoot},
            {"problem", orNull(loader.problem)}};
}

std::optional<InstalledKernel> installedKernelFrom(const Json &json)
{
    ObjectReader reader(json);
    InstalledKernel kernel;
    reader.string("version", kernel.version);
    reader.string("kernel", kernel.kernel);
    reader.strings("initrds", kernel.initrds);
    reader.boolean("running", kernel.running);
    reader.boolean("newest", kernel.newest);
    return reader.ok() ? std::optional(std::move(kernel)) : std::nullopt;
}

std::optional<ChosenKernel> chosenKernelFrom(const Json &json)
{
    ObjectReader reader(json);
    ChosenKernel kernel;
    reader.string("path", kernel.path);
    reader.string("resolved", kernel.resolved);
    reader.string("version", kernel.version);
    reader.strings("initrds", kernel.initrds);
    reader.string("cmdline", kernel.cmdline);
    reader.objectOrNull("problem", kernel.problem, sentenceFrom);
    return reader.ok() ? std::optional(std::move(kernel)) : std::nullopt;
}

std::optional<LoaderDefault> loaderDefaultFrom(const Json &json)
{
    ObjectReader reader(json);
    LoaderDefault loader;
    reader.stringOrNull("loader", loader.loader);
    reader.stringOrNull("config", loader.config);
    reader.string("title", loader.title);
    reader.stringOrNull("kernel", loader.kernel);
    reader.strings("initrds", loader.initrds);
    reader.string("cmdline", loader.cmdline);
    reader.boolean("forRoot", loader.forRoot);
    reader.objectOrNull("problem", loader.problem, sentenceFrom);
    return reader.ok() ? std::optional(std::move(loader)) : std::nullopt;
}

} // namespace warmboot
