package dev.passback.app.cli;

import dev.passback.app.live.Systems;
import dev.passback.app.remote.Server;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program itself: its commands, on one screen. */
@Command(
        name = "passback",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Carries scores from where they were earned to the gradebook where they count.",
        footerHeading = "%nExit codes: ",
        footer =
                "0 done; 1 failed; 2 usage; 3 a person must decide, nothing written; 4 done, some rows or cells came back.",
        subcommands = {
            InspectCommand.class,
            ConvertCommand.class,
            PlanCommand.class,
            TransferCommand.class,
            UndoCommand.class,
            HistoryCommand.class,
            GradebookCommand.class,
            ConnectCommand.class,
            LinkCommand.class,
            SyncCommand.class,
            ServeCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DemoCommand.class
        })
final class PassbackCommand implements AutoCloseable {
    @Mixin
    private final StoreOptions store = new StoreOptions();

    private final Surroundings surroundings;
    private @Nullable Server server;

    PassbackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    StoreOptions store() {
        return store;
    }

    /** {@return the live systems, with the key of their credentials} */
    Systems systems() {
        return new Systems(() -> store.keyFile(surroundings).open(), surroundings.clock());
    }

    /** {@return the server that does what commands ask for; empty where it is done here} */
    Optional<Served> served() {
        if (server == null) {
            server = store.server(surroundings).orElse(null);
        }
        return Optional.ofNullable(server).map(known -> new Served(known, surroundings));
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    Surroundings surroundings() {
        return surroundings;
    }
}
