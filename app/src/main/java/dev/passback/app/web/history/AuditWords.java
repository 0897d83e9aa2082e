package dev.passback.app.web.history;

import dev.passback.app.web.page.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the audit keeps, in the reader's language: it says a thing by its kind and its name, and what was done to it in a few
 * words. What has no words here, such as a file's name, stays as it is.
 */
@Component
public final class AuditWords {
    /** With the thing's name behind it. */
    static final List<String> SUBJECTS =
            List.of("connection", "gradebook", "link", "person", "plan", "token", "transfer", "retention");

    static final List<String> DETAILS = List.of(
            "administrator",
            "all verified",
            "auditor",
            "cells",
            "credentials",
            "disabled",
            "display name",
            "elsewhere",
            "enabled",
            "finished",
            "gap report",
            "instructor",
            "ledger",
            "ledger taken in",
            "not paused",
            "password",
            "paused",
            "resumed",
            "runs",
            "sample",
            "settings",
            "stopped plan",
            "terms",
            "undo");

    /** With a name or a number behind them. */
    static final List<String> BEGINNINGS = List.of(
            "by",
            "given to",
            "mapping of",
            "of",
            "owner",
            "pin of user",
            "pinned user",
            "plan",
            "run",
            "students added",
            "unpinned user");

    private final Words words;

    AuditWords(Words words) {
        this.words = words;
    }

    /** {@return what was done something to} */
    public String subject(String subject) {
        return begun(subject, SUBJECTS, "history.subject.").orElse(subject);
    }

    /** {@return what more there is to say of it} */
    public String detail(String detail) {
        return DETAILS.contains(detail)
                ? words.of("history.detail." + key(detail))
                : begun(detail, BEGINNINGS, "history.detail.").orElse(detail);
    }

    private Optional<String> begun(String text, List<String> beginnings, String keys) {
        return beginnings.stream()
                .filter(beginning -> text.equals(beginning) || text.startsWith(beginning + " "))
                .findFirst()
                .map(beginning -> words.of(
                        keys + key(beginning),
                        text.substring(beginning.length()).strip()));
    }

    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
