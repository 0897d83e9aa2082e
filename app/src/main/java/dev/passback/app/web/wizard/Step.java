package dev.passback.app.web.wizard;

import dev.passback.app.draft.Draft;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.web.plan.Opened;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.ui.Model;

/** The steps of the way, in their order. */
enum Step {
    SOURCE,
    DESTINATION,
    STUDENTS,
    ITEMS,
    PREVIEW,
    REPORT;

    /** {@return its part of the address and of message keys} */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A step as the line of all steps shows it.
     *
     * @param open whether it can be gone to
     */
    record Shown(String label, boolean current, boolean open) {}

    /** Gives a page what is around its step, and when the gradebook of a running system was looked at. */
    void show(Opened opened, Model model) {
        show(opened.draft(), model);
        opened.seen().ifPresent(seen -> {
            model.addAttribute("seen", seen);
            model.addAttribute("seenAt", label());
        });
    }

    /** Gives a page what is around its step. */
    void show(Draft draft, Model model) {
        boolean ended = draft.asked().isPresent();
        model.addAttribute("draft", draft);
        model.addAttribute("file", GivenFiles.title(draft.source().file()));
        model.addAttribute(
                "steps",
                Arrays.stream(values())
                        .map(step -> new Shown(step.label(), step == this, isOpen(step, draft, ended)))
                        .toList());
    }

    private static boolean isOpen(Step step, Draft draft, boolean ended) {
        return switch (step) {
            case SOURCE, DESTINATION -> !ended;
            case STUDENTS, ITEMS, PREVIEW -> !ended && draft.destination().isPresent();
            case REPORT -> ended;
        };
    }
}
