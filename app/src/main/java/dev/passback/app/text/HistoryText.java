package dev.passback.app.text;

import dev.passback.app.link.Link;
import dev.passback.app.road.GivenFiles;
import dev.passback.connect.Outcome;
import dev.passback.grade.Score;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.TransferRecord;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** What was carried, when, by whom and why, for people. */
public final class HistoryText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Screen screen;

    public HistoryText(Screen screen) {
        this.screen = screen;
    }

    /** Prints a line for each transfer. */
    public void list(List<TransferRecord> transfers) {
        transfers.forEach(transfer -> screen.line(line(transfer)));
        if (transfers.isEmpty()) {
            screen.line("Nothing was transferred yet.");
        }
    }

    /** Prints a transfer with every change of it. */
    public void one(TransferRecord transfer, Stream<JournalledChange> changes) {
        screen.line(Screen.Style.BOLD, line(transfer));
        transfer.expired()
                .ifPresent(since -> screen.line("  What it changed is kept no more since "
                        + TIME.format(since.atZone(ZoneId.systemDefault())) + "."));
        String place = transfer.request().sourceKind().equals(Link.SOURCE_KIND) ? "user" : "line";
        changes.forEach(change -> screen.line("  " + line(change, place)));
    }

    private static String line(TransferRecord transfer) {
        String state = transfer.isOpen()
                ? "open; finish with: passback transfer --resume " + transfer.id()
                : transfer.undoneBy().map(by -> "undone by " + by).orElse("done")
                        + (transfer.expired().isPresent() ? ", changes kept no more" : "");
        return transfer.id() + "  " + TIME.format(transfer.started().atZone(ZoneId.systemDefault())) + "  "
                + transfer.request().actor() + "  "
                + GivenFiles.shown(transfer.request().source()) + " → "
                + GivenFiles.shown(transfer.request().gradebook()) + "  "
                + PlanText.counts(transfer.request().counts()) + "  ("
                + state + ")";
    }

    private static String line(JournalledChange change, String place) {
        return change.change().studentLabel() + "  " + change.change().itemTitle() + "  "
                + shown(change.change().before()) + " → "
                + shown(change.change().after()) + "  from " + place + " "
                + change.change().line() + ", \"" + change.change().column() + "\", matched by "
                + change.change().matchedBy() + "  ("
                + change.outcome().map(HistoryText::shown).orElse("not sent yet") + ")";
    }

    private static String shown(Score score) {
        return score instanceof Score.NotGraded ? "blank" : score.toString();
    }

    private static String shown(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written w -> "written";
            case Outcome.Kept kept -> "kept " + shown(kept.found());
            case Outcome.Refused refused -> "refused: " + refused.reason().text();
        };
    }
}
