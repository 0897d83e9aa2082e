package dev.passback.app.web.history;

import dev.passback.app.retention.Expired;
import dev.passback.app.retention.Retention;
import dev.passback.app.web.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** What expired; how much is told with it. */
    private static final List<String> EXPIRED =
            Arrays.stream(Expired.values()).map(each -> key(each.name())).toList();

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

    /** What a person decided about cells, in either order. */
    private static final Pattern DECIDED =
            Pattern.compile("(?<decision>KEEP|SOURCE|HOLD|RELEASE) (?<cells>[A-Z]\\d+:.+)"
                    + "|(?<cell>[A-Z]\\d+:\\S+) (?<word>keep|source|hold|release)");

    /** How a connection was made: to what kind of system, and where it may reach. */
    private static final Pattern CONNECTED =
            Pattern.compile("(?<kind>moodle|openeducat), (?<reach>anywhere|public|private|private-http)");

    /** How long data is kept, as {@link Retention#told} says it. */
    private static final Pattern KEPT =
            Pattern.compile("days: files (?<files>.+), journal (?<journal>.+), audit (?<audit>.+)");

    private final Words words;

    AuditWords(Words words) {
        this.words = words;
    }

    /** {@return what was done something to} */
    public String subject(String subject) {
        return EXPIRED.contains(subject)
                ? words.of("settings.expired." + subject)
                : begun(subject, SUBJECTS, "history.subject.").orElse(subject);
    }

    /** {@return what more there is to say of it} */
    public String detail(String detail) {
        return DETAILS.contains(detail)
                ? words.of("history.detail." + key(detail))
                : begun(detail, BEGINNINGS, "history.detail.")
                        .or(() -> decided(DECIDED.matcher(detail)))
                        .or(() -> connected(CONNECTED.matcher(detail)))
                        .or(() -> kept(KEPT.matcher(detail)))
                        .orElse(detail);
    }

    private Optional<String> decided(Matcher detail) {
        if (!detail.matches()) {
            return Optional.empty();
        }
        String decision = detail.group("decision") == null ? detail.group("word") : detail.group("decision");
        String cells = detail.group("decision") == null ? detail.group("cell") : detail.group("cells");
        return Optional.of(words.of("history.detail.decided." + key(decision), cells));
    }

    private Optional<String> connected(Matcher detail) {
        return detail.matches()
                ? Optional.of(words.of("connections.kind." + detail.group("kind")) + ", "
                        + words.of("connections.reach." + detail.group("reach")))
                : Optional.empty();
    }

    private Optional<String> kept(Matcher detail) {
        return detail.matches()
                ? Optional.of(words.of(
                        "history.detail.retention",
                        days(detail.group("files")),
                        days(detail.group("journal")),
                        days(detail.group("audit"))))
                : Optional.empty();
    }

    private String days(String told) {
        return told.equals(Retention.NO_END) ? words.of("history.detail.no-end") : told;
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
