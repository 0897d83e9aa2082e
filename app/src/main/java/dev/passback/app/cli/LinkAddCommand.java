package dev.passback.app.cli;

import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.live.Linking;
import dev.passback.app.store.Store;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Ties two courses together. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Tie a course to a batch and subject; everything is checked first.")
final class LinkAddCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._-]{0,63}");

    @ParentCommand
    private LinkCommand parent;

    @Parameters(paramLabel = "NAME", description = "What you call it.")
    private String name;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "CONNECTION:COURSE",
            description = "The source: id, short name or id number.")
    private String from = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "CONNECTION:COURSE/BATCH/SUBJECT",
            description = "The gradebook, by codes.")
    private String to = "";

    @Mixin
    private final LinkOptions options = new LinkOptions();

    @Override
    public Integer call() {
        if (!NAME.matcher(name).matches()) {
            throw new CommandException(
                    ExitCode.USAGE, "a link's name has up to 64 letters, digits, dots, _ and -, not \"" + name + "\"");
        }
        PassbackCommand program = parent.program();
        LinkSettings choices = options.settings();
        String schedule = options.schedule();
        try (Store store = program.store().open(program.surroundings())) {
            Link link = new Linking(store, program.systems())
                    .link(name, end(from, "--from"), end(to, "--to"), choices, schedule);
            Optional<Link> other = store.links().add(link);
            if (other.isPresent()) {
                throw new CommandException(
                        ExitCode.USAGE,
                        other.get().name().equals(name)
                                ? "there is a link \"" + name + "\" already"
                                : "link \"" + other.get().name() + "\" goes from that course into that batch already");
            }
            Screen screen = program.surroundings().screen();
            screen.line("Linked " + link.settings().course().title() + " (course "
                    + link.settings().course().id() + ") to " + link.to() + ", every " + link.schedule());
            screen.line("Carry its marks now with: passback sync " + name);
            return ExitCode.DONE.code();
        }
    }

    private static End end(String text, String option) {
        return End.parse(text)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE, option + " is CONNECTION:COURSE, such as moodle:BIO101, not \"" + text + "\""));
    }
}
