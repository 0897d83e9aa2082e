package dev.passback.app.cli;

import dev.passback.app.store.EmbeddedGradebook;
import dev.passback.app.store.Store;
import dev.passback.files.read.RosterFiles;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ScoreColumn;
import dev.passback.transfer.TransferOpenException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The embedded gradebooks. */
@Command(name = "gradebook", mixinStandardHelpOptions = true, description = "Make, list and show embedded gradebooks.")
final class GradebookCommand extends CommandGroup {
    @ParentCommand
    private PassbackCommand parent;

    @Command(name = "create", mixinStandardHelpOptions = true, description = "Make a gradebook from a roster.")
    int create(
            @Parameters(paramLabel = "NAME", description = "The gradebook's name.") String name,
            @Option(
                            names = "--roster",
                            required = true,
                            paramLabel = "FILE",
                            description =
                                    "A participant list (students) or a gradebook export (with items and scores).")
                    Path roster) {
        GradebookSnapshot read = RosterFiles.read(roster);
        try (Store store = parent.store().open(parent.surroundings())) {
            List<GradeItem> items = new ArrayList<>();
            List<ScoreColumn> scores = new ArrayList<>();
            for (int i = 0; i < read.items().size(); i++) {
                // totals are computed by the gradebook that they come from; here they would stand still
                if (read.items().get(i).access() == GradeItem.Access.OPEN
                        || read.items().get(i).access() == GradeItem.Access.OVERRIDES_ACTIVITY) {
                    GradeItem item = read.items().get(i);
                    items.add(new GradeItem(item.id(), item.title(), item.maximum(), GradeItem.Access.OPEN));
                    scores.add(read.scores().get(i));
                }
            }
            store.gradebooks().create(name, read.roster(), items, scores);
            Screen screen = parent.surroundings().screen();
            screen.line("Made \"" + name + "\" with " + Plural.of(read.roster().size(), "student") + " and "
                    + Plural.of(items.size(), "item"));
            new FindingsText(screen).print(read.findings());
            return ExitCode.DONE.code();
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the gradebooks.")
    int list() {
        try (Store store = parent.store().open(parent.surroundings())) {
            Screen screen = parent.surroundings().screen();
            store.gradebooks().list().forEach(screen::line);
            return ExitCode.DONE.code();
        }
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show students, items and scores.")
    int show(
            @Parameters(paramLabel = "NAME", description = "The gradebook's name.") String name,
            @Option(names = "--csv", description = "As CSV.") boolean csv) {
        try (Store store = parent.store().open(parent.surroundings())) {
            EmbeddedGradebook gradebook = store.gradebooks().get(name);
            store.journal().openOn(gradebook.target()).ifPresent(open -> parent.surroundings()
                    .err()
                    .println("passback: " + new TransferOpenException(open).getMessage()));
            GradebookTable table = new GradebookTable(gradebook.snapshot());
            if (csv) {
                table.writeCsv(parent.surroundings().out());
            } else {
                table.print(parent.surroundings().screen());
            }
            return ExitCode.DONE.code();
        }
    }
}
