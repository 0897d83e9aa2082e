package dev.passback.app.cli;

import dev.passback.app.live.Address;
import dev.passback.app.live.Connecting;
import dev.passback.app.live.Reach;
import dev.passback.app.live.SystemAddress;
import dev.passback.app.remote.Server.Told;
import dev.passback.app.store.Store;
import dev.passback.app.text.ConnectText;
import dev.passback.app.text.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Adds connections. Credentials come from files: a command line can be read by others on the machine. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "Add a connection.")
final class ConnectAddCommand extends CommandGroup {
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
            @Option(names = "--allow-http", description = "Send the token without TLS.") boolean allowHttp,
            @Mixin ReachOption reach) {
        if (parent.program().served().isPresent()) {
            return ask(Map.of("name", name, "kind", "moodle", "url", url), reach.of(allowHttp), token);
        }
        return add(name, new SystemAddress.Moodle(Address.parse(url, allowHttp)), token);
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
            @Option(names = "--allow-http", description = "Send the key without TLS.") boolean allowHttp,
            @Mixin ReachOption reach) {
        if (parent.program().served().isPresent()) {
            return ask(
                    Map.of(
                            "name", name,
                            "kind", "openeducat",
                            "url", url,
                            "db", database,
                            "user", user,
                            "prefix", prefix),
                    reach.of(allowHttp),
                    key);
        }
        return add(name, new SystemAddress.OpenEduCat(Address.parse(url, allowHttp), database, user, prefix), key);
    }

    /** Has a server add it, which says itself what its connections may call. */
    private int ask(Map<String, String> said, String reach, Path secretFile) {
        Served served = parent.program().served().orElseThrow();
        Map<String, String> body = new HashMap<>(said);
        body.put("reach", reach);
        body.put("secret", secret(secretFile));
        served.server().post("/connections", body, Told.JSON);
        ConnectText.added(said.getOrDefault("name", ""), served.screen());
        return ExitCode.DONE.code();
    }

    private int add(String name, SystemAddress address, Path secretFile) {
        PassbackCommand program = parent.program();
        String secret = secret(secretFile);
        try (Store store = program.store().open(program.surroundings())) {
            new Connecting(store, program.systems()).add(name, address, Reach.ANYWHERE, secret);
            ConnectText.added(name, program.surroundings().screen());
            return ExitCode.DONE.code();
        }
    }

    private static String secret(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, "cannot read the credentials in " + file);
        }
    }
}
