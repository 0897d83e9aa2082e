package dev.passback.app.cli;

import dev.passback.app.link.Connection;
import dev.passback.app.live.Address;
import dev.passback.app.live.SystemKind;
import dev.passback.app.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Adds connections. Credentials come from files: a command line can be read by others on the machine. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "Add a connection.")
final class ConnectAddCommand extends CommandGroup {
    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._-]{0,63}");

    @ParentCommand
    private ConnectCommand parent;

    @Command(name = "moodle", mixinStandardHelpOptions = true, description = "Add a Moodle.")
    int moodle(
            @Parameters(paramLabel = "NAME", description = "What you call it.") String name,
            @Option(names = "--url", required = true, paramLabel = "URL", description = "The site's address.")
                    String url,
            @Option(
                            names = "--token-file",
                            required = true,
                            paramLabel = "FILE",
                            description = "A file with the web service token.")
                    Path token,
            @Option(names = "--allow-http", description = "Send the token without TLS.") boolean allowHttp) {
        return add(
                name,
                SystemKind.MOODLE,
                Map.of("url", Address.parse(url, allowHttp).toString()),
                token);
    }

    @Command(name = "openeducat", mixinStandardHelpOptions = true, description = "Add an OpenEduCat.")
    int openEduCat(
            @Parameters(paramLabel = "NAME", description = "What you call it.") String name,
            @Option(names = "--url", required = true, paramLabel = "URL", description = "The server's address.")
                    String url,
            @Option(names = "--db", required = true, paramLabel = "DB", description = "The database's name.")
                    String database,
            @Option(names = "--user", required = true, paramLabel = "LOGIN", description = "The account's login.")
                    String user,
            @Option(
                            names = "--key-file",
                            required = true,
                            paramLabel = "FILE",
                            description = "A file with an API key of the account.")
                    Path key,
            @Option(
                            names = "--prefix",
                            defaultValue = "MDL",
                            paramLabel = "PREFIX",
                            description = "How codes of exams begin (default: ${DEFAULT-VALUE}).")
                    String prefix,
            @Option(names = "--allow-http", description = "Send the key without TLS.") boolean allowHttp) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("url", Address.parse(url, allowHttp).toString());
        settings.put("db", database);
        settings.put("user", user);
        settings.put("prefix", prefix);
        return add(name, SystemKind.OPENEDUCAT, settings, key);
    }

    private int add(String name, SystemKind kind, Map<String, String> settings, Path secretFile) {
        if (!NAME.matcher(name).matches()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "a connection's name has up to 64 letters, digits, dots, _ and -, not \"" + name + "\"");
        }
        PassbackCommand program = parent.program();
        String secret = secret(secretFile);
        try (Store store = program.store().open(program.surroundings())) {
            String sealed =
                    program.store().keyFile(program.surroundings()).open().seal(name, secret);
            Connection connection = new Connection(name, kind.label(), settings, sealed, Optional.empty());
            program.systems().requireUsable(connection);
            if (!store.connections().add(connection)) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "there is a connection \"" + name + "\" already; remove it first with: passback connect remove "
                                + name);
            }
            program.surroundings()
                    .screen()
                    .line("Added connection \"" + name + "\"; try it with: passback connect check " + name);
            return ExitCode.DONE.code();
        }
    }

    private static String secret(Path file) {
        try {
            String secret = Files.readString(file).strip();
            if (secret.isEmpty()) {
                throw new CommandException(ExitCode.USAGE, "the file " + file + " is empty");
            }
            return secret;
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, "cannot read the credentials in " + file);
        }
    }
}
