package dev.passback.app.store;

import dev.passback.app.json.KeptWording;
import dev.passback.app.link.StoppedPlan;
import dev.passback.connect.Depth;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A plan that a guard stopped, as it is kept: its reasons are texts. */
record StoppedPlanText(
        Depth depth, List<String> reasons, List<StoppedPlan.Mark> marks, List<StoppedPlanText.Stranger> strangers) {

    record Stranger(String user, String reason) {}

    static String write(StoppedPlan plan) {
        return JsonMapper.shared()
                .writeValueAsString(new StoppedPlanText(
                        plan.depth(),
                        plan.reasons().stream().map(KeptWording::write).toList(),
                        plan.marks(),
                        plan.strangers().stream()
                                .map(each -> new Stranger(each.user(), KeptWording.write(each.reason())))
                                .toList()));
    }

    static StoppedPlan read(String text) {
        StoppedPlanText kept = JsonMapper.shared().readValue(text, StoppedPlanText.class);
        return new StoppedPlan(
                kept.depth,
                kept.reasons.stream().map(KeptWording::read).toList(),
                kept.marks,
                kept.strangers.stream()
                        .map(each -> new StoppedPlan.Stranger(each.user(), KeptWording.read(each.reason())))
                        .toList());
    }
}
