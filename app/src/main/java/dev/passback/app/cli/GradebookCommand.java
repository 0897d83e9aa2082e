package dev.passback.app.cli;

import dev.passback.app.remote.Form;
import dev.passback.app.remote.Server;
import dev.passback.app.remote.Server.Told;
import dev.passback.app.road.GradebookMaking;
import dev.passback.app.road.GradebookTable;
import dev.passback.app.store.EmbeddedGradebook;
import dev.passback.app.store.Store;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.GradebookText;
import dev.passback.app.text.Screen;
import dev.passback.files.read.RosterFiles;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.transfer.TransferOpenException;
import java.nio.file.Path;
import java.util.Optional;
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
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            Form form = new Form().with("name", name).with("roster", roster);
            return served.get()
                    .print(served.get()
                            .server()
                            .post("/gradebooks", form, served.get().told(false)));
        }
        GradebookSnapshot read = RosterFiles.read(roster);
        try (Store store = parent.store().open(parent.surroundings())) {
            GradebookMaking.Made made = new GradebookMaking(store).make(name, read);
            new GradebookText(parent.surroundings().screen()).made(made);
            return ExitCode.DONE.code();
        }
    }

    @Command(
            name = "add-students",
            mixinStandardHelpOptions = true,
            description = "Add the students that a newer list has; everybody else stays as they are.")
    int addStudents(
            @Parameters(paramLabel = "NAME", description = "The gradebook's name.") String name,
            @Option(
                            names = "--roster",
                            required = true,
                            paramLabel = "FILE",
                            description = "A participant list or a gradebook export; its scores are not looked at.")
                    Path roster) {
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            return served.get()
                    .print(served.get()
                            .server()
                            .post(
                                    "/gradebooks/" + Server.name(name) + "/roster",
                                    new Form().with("roster", roster),
                                    served.get().told(false)));
        }
        GradebookSnapshot read = RosterFiles.read(roster);
        try (Store store = parent.store().open(parent.surroundings())) {
            GradebookMaking.Added added = new GradebookMaking(store).add(name, read);
            new GradebookText(parent.surroundings().screen()).added(added);
            return ExitCode.of(added.findings()).code();
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the gradebooks.")
    int list() {
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            served.get().gradebooks().forEach(served.get().screen()::line);
            return ExitCode.DONE.code();
        }
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
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            return show(served.get(), name, csv);
        }
        try (Store store = parent.store().open(parent.surroundings())) {
            EmbeddedGradebook gradebook = store.gradebooks().get(name);
            store.journal().openOn(gradebook.target()).ifPresent(open -> parent.surroundings()
                    .err()
                    .println("passback: " + new TransferOpenException(open).getMessage()));
            GradebookTable table = new GradebookTable(gradebook.snapshot());
            if (csv) {
                table.writeCsv(parent.surroundings().out());
            } else {
                new GradebookText(parent.surroundings().screen()).print(table);
            }
            return ExitCode.DONE.code();
        }
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Remove a gradebook with its scores, plans and transfers, for ever.")
    int remove(
            @Parameters(paramLabel = "NAME", description = "The gradebook's name.") String name,
            @Option(names = "--yes", description = "Do not ask.") boolean yes) {
        Surroundings surroundings = parent.surroundings();
        Optional<Served> served = parent.served();
        GradebookText text = new GradebookText(surroundings.screen());
        if (!yes && !isWanted(name, surroundings)) {
            text.notRemoved();
            return ExitCode.DECISION_NEEDED.code();
        }
        if (served.isPresent()) {
            served.get().server().delete("/gradebooks/" + Server.name(name));
        } else {
            try (Store store = parent.store().open(surroundings)) {
                store.gradebooks().remove(store.gradebooks().get(name).name());
            }
        }
        text.removed(name);
        return ExitCode.DONE.code();
    }

    private static boolean isWanted(String name, Surroundings surroundings) {
        return surroundings
                .ask("Remove \"" + name + "\" with all its scores and transfers, for ever? (y/N)")
                .filter(answer -> answer.startsWith("y"))
                .isPresent();
    }

    private static int show(Served served, String name, boolean csv) {
        served.open(name).ifPresent(open -> served.surroundings().err().println("passback: " + open));
        String book = "/gradebooks/" + Server.name(name);
        return csv ? served.print(served.server().get(book + "/scores.csv", Told.FILE)) : served.show(book, false);
    }
}
