// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/json.h"

#include "protocol/json/fromjson.h"
#include "protocol/json/lists.h"
#include "protocol/json/objectreader.h"
#include "protocol/version.h"

namespace warmboot {

Json toJson(const FileDiff &diff)
{
    return {{"path", diff.path}, {"diff", diff.diff}};
}

Json toJson(const PlanAnswer &plan)
{
    return {{"protocol", protocolVersion},
            {"nothingToDo", plan.nothingToDo},
            {"what", toJson(plan.what)},
            {"sentences", listOf(plan.sentences)},
            {"warnings", listOf(plan.warnings)},
            {"files", listOf(plan.diffs)},
            {"kernel", toJson(plan.kernel)},
            {"desired", toJson(plan.desired)},
            {"digest", plan.digest}};
}

Json toJson(const Plan &plan)
{
    return toJson(answerOf(plan));
}

Json toJson(const Preview &preview)
{
    return {{"id", preview.record},
            {"what", toJson(preview.what)},
            {"sentences", listOf(preview.sentences)},
            {"files", listOf(preview.diffs)}};
}

Json toJson(const Done &done)
{
    return {{"record", done.record}};
}

std::optional<FileDiff> fileDiffFrom(const Json &json)
{
    ObjectReader reader(json);
    FileDiff diff;
    reader.string("path", diff.path);
    reader.string("diff", diff.diff);
    return reader.ok() ? std::optional(std::move(diff)) : std::nullopt;
}

std::optional<PlanAnswer> planAnswerFrom(const Json &json)
{
    ObjectReader reader(json);
    PlanAnswer plan;
    reader.boolean("nothingToDo", plan.nothingToDo);
    reader.object("what", plan.what, sentenceFrom);
    reader.list("sentences", plan.sentences, sentenceFrom);
    reader.list("warnings", plan.warnings, sentenceFrom);
    reader.list("files", plan.diffs, fileDiffFrom);
    reader.object("kernel", plan.kernel, chosenKernelFrom);
    reader.object("desired", plan.desired, desiredStateFrom);
    reader.string("digest", plan.digest);
    return reader.ok() ? std::optional(std::move(plan)) : std::nullopt;
}

std::optional<Preview> previewFrom(const Json &json)
{
    ObjectReader reader(json);
    Preview preview;
    reader.integer("id", preview.record);
    reader.object("what", preview.what, sentenceFrom);
    reader.list("sentences", preview.sentences, sentenceFrom);
    reader.list("files", preview.diffs, fileDiffFrom);
    return reader.ok() ? std::optional(std::move(preview)) : std::nullopt;
}

std::optional<Done> doneFrom(const Json &json)
{
    ObjectReader reader(json);
    Done done;
    reader.integer("record", done.record);
    return reader.ok() ? std::optional(done) : std::nullopt;
}

} // namespace warmboot
