package dev.passback.app.road;

import dev.passback.connect.Write;
import dev.passback.files.GradebookFile;
import dev.passback.files.GradebookFormat;
import dev.passback.files.formats.UploadFormats;
import dev.passback.files.read.ScoreFile;
import dev.passback.files.upload.FileGradebook;
import dev.passback.files.upload.UploadFormat;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Roster;
import dev.passback.grade.StudentKeys;
import dev.passback.grade.TextColumn;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemsPolicy;
import dev.passback.match.IdentifyBy;
import dev.passback.plan.LedgerView;
import dev.passback.plan.Plan;
import dev.passback.plan.PlanInputs;
import dev.passback.plan.Planner;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A score file on its way into an upload file without a roster: the gradebook is taken to hold nothing, and its students to
 * be those of the file. The same road as any other transfer.
 */
public final class Conversion {
    private final GradebookFile book;
    private final UploadFormat format;
    private final Plan plan;

    private Conversion(GradebookFile book, UploadFormat format, Plan plan) {
        this.book = book;
        this.format = format;
        this.plan = plan;
    }

    /** @param identifyBy which of the file's identifiers the upload file has; any: what carries most */
    public static Conversion of(
            ScoreFile source, GradebookFormat target, IdentifyBy identifyBy, Optional<ItemsPolicy> items) {
        UploadFormat format = UploadFormats.of(target);
        Roster roster = RosterOfSheet.of(source.sheet(), identifyBy);
        GradebookFile book = new GradebookFile(
                target,
                new GradebookSnapshot(target.label(), roster, List.of(), List.of(), format.limits(), List.of()),
                TextColumn.of(Stream.generate(() -> "").limit(roster.size()).toArray(String[]::new)),
                "");
        FileGradebook gradebook = new FileGradebook(book, "convert", format, Optional.empty());
        Plan plan = Planner.plan(new PlanInputs(
                source.sheet(),
                book.snapshot(),
                LedgerView.EMPTY,
                new Choices(identifyBy, Map.of(), Map.of()),
                Choices.NONE,
                new Policy(
                        items,
                        Policy.Blanks.LEAVE,
                        Policy.OnConflict.KEEP,
                        Policy.Duplicates.RETURN,
                        Policy.Scaling.NONE),
                RuleSet.PASSBACK,
                gradebook));
        return new Conversion(book, format, plan);
    }

    public Plan plan() {
        return plan;
    }

    /** Writes the upload file; it appears whole or not at all. */
    public void write(Path output) {
        FileGradebook gradebook = new FileGradebook(book, "convert", format, Optional.of(output));
        StudentKeys keys = StudentKeys.of(book.snapshot().roster());
        plan.newItems().forEach(gradebook::create);
        List<Write> writes = plan.writes()
                .map(change -> new Write(
                        change.item().title(), keys.key(change.student().index()), change.before(), change.after()))
                .toList();
        gradebook.write(writes);
    }
}
