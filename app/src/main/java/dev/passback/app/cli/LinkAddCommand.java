package dev.passback.app.cli;

import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.live.Linking;
import dev.passback.app.store.Store;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.LinkText;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        PassbackCommand program = parent.program();
        Optional<Served> served = program.served();
        if (served.isPresent()) {
            Map<String, Object> link = Map.of("name", name, "from", from, "to", to, "terms", options.said());
            return served.get()
                    .print(served.get()
                            .server()
                            .post("/links", link, served.get().told(false)));
        }
        try (Store store = program.store().open(program.surroundings())) {
            Linking.Added added = new Linking(store, program.systems())
                    .add(name, end(from, "--from"), end(to, "--to"), options.terms());
            return switch (added) {
                case Linking.Added.Done(Link link) -> {
                    LinkText.added(link, program.surroundings().screen());
                    yield ExitCode.DONE.code();
                }
                case Linking.Added.Taken(Link other) ->
                    throw new CommandException(
                            ExitCode.USAGE,
                            other.name().equals(name)
                                    ? "there is a link \"" + name + "\" already"
                                    : "link \"" + other.name() + "\" goes from that course into that batch already");
            };
        }
    }

    private static End end(String text, String option) {
        return End.parse(text)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE, option + " is CONNECTION:COURSE, such as moodle:BIO101, not \"" + text + "\""));
    }
}
