package dev.passback.app.cli;

import dev.passback.app.live.Address;
import dev.passback.app.remote.Server;
import dev.passback.app.secret.KeyFile;
import dev.passback.app.store.DatabaseAddress;
import dev.passback.app.store.Store;
import dev.passback.app.text.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where the store is; understood before and after a command's name. */
final class StoreOptions {
    private static final String FROM_FILE = "file:";
    private static final String TOKEN = "PASSBACK_TOKEN";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of the data (default: in the user's data folder).")
    private Path data = Path.of("");

    @Option(
            names = "--database",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "PostgreSQL: postgresql://host/db; with a password only as file:PATH of the URL,"
                    + " or in PASSBACK_DATABASE.")
    private String database = "";

    @Option(
            names = "--server",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "A server that does it; its token in PASSBACK_TOKEN.")
    private String server = "";

    /** {@return the server that does what commands ask for; empty where it is done here} */
    Optional<Server> server(Surroundings surroundings) {
        if (server.isEmpty()) {
            return Optional.empty();
        }
        if (!data.toString().isEmpty() || !database.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE, "--server has its own data; say it without --data and --database");
        }
        String token = surroundings.environment().getOrDefault(TOKEN, "").strip();
        if (token.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--server needs the token of a person in " + TOKEN
                            + "; people make tokens on the page of their account");
        }
        return Optional.of(new Server(Address.parse(server, false), token));
    }

    Store open(Surroundings surroundings) {
        if (!server.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE, "this command works on data of this machine; say it without --server");
        }
        String fromEnvironment = surroundings.environment().getOrDefault("PASSBACK_DATABASE", "");
        if (database.startsWith(FROM_FILE)) {
            return Store.open(DatabaseAddress.parse(
                    content(Path.of(database.substring(FROM_FILE.length()))), DatabaseAddress.Origin.FILE));
        }
        if (!database.isEmpty()) {
            return Store.open(DatabaseAddress.parse(database, DatabaseAddress.Origin.COMMAND_LINE));
        }
        if (data.toString().isEmpty() && !fromEnvironment.isEmpty()) {
            return Store.open(DatabaseAddress.parse(fromEnvironment, DatabaseAddress.Origin.ENVIRONMENT));
        }
        return Store.open(data.toString().isEmpty() ? surroundings.dataFolder() : data);
    }

    /** {@return the file with the key of all credentials: in the data folder unless PASSBACK_KEY_FILE says otherwise} */
    KeyFile keyFile(Surroundings surroundings) {
        String said = surroundings.environment().getOrDefault("PASSBACK_KEY_FILE", "");
        if (!said.isEmpty()) {
            return new KeyFile(Path.of(said));
        }
        Path folder = data.toString().isEmpty() ? surroundings.dataFolder() : data;
        return new KeyFile(folder.resolve("passback.key"));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, "cannot read the database address in " + file);
        }
    }
}
