package dev.passback.app.cli;

import dev.passback.app.link.Link;
import dev.passback.app.remote.Server;
import dev.passback.app.store.Store;
import dev.passback.app.sync.LinkDesk;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.LinkText;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says who a user of the source is. */
@Command(
        name = "pin",
        mixinStandardHelpOptions = true,
        description = "Say which student a user of the source is, from now on.")
final class LinkPinCommand implements Callable<Integer> {
    @ParentCommand
    private LinkCommand parent;

    @Parameters(index = "0", paramLabel = "NAME", description = "The link's name.")
    private String name;

    @Parameters(index = "1", paramLabel = "MOODLE_USER", description = "The user's id, as the gap report has it.")
    private String user;

    @Parameters(
            index = "2",
            paramLabel = "STUDENT",
            description = "An identifier of the student: registration number, id number, e-mail, oec_student_<id>.")
    private String student;

    @Override
    public Integer call() {
        PassbackCommand program = parent.program();
        Optional<Served> served = program.served();
        if (served.isPresent()) {
            served.get()
                    .server()
                    .put("/links/" + Server.name(name) + "/pins/" + Server.name(user), Map.of("student", student));
            LinkText.pinned(user, student, served.get().screen());
            return ExitCode.DONE.code();
        }
        try (Store store = program.store().open(program.surroundings())) {
            Link link = LinkCommand.find(store, name);
            if (!new LinkDesk(store, link).pin(user, student)) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "link \"" + name + "\" knows no user " + user + "; passback link gaps " + name
                                + " lists those who match nobody");
            }
            LinkText.pinned(user, student, program.surroundings().screen());
            return ExitCode.DONE.code();
        }
    }
}
