package dev.passback.app.cli;

import dev.passback.app.serve.Patience;
import dev.passback.app.store.ChildJvm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code passback serve} on a desk's store, in a process of its own that can be killed. */
final class ServingProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Passback is running: .*, (http://127\\.0\\.0\\.1:\\d+/)");

    /** On a machine with other work a start takes many times as long. */
    private static final Duration STARTING = Duration.ofSeconds(90);

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private ServingProcess(Process process) {
        this.process = process;
        reader = Thread.startVirtualThread(() -> process.inputReader().lines().forEach(lines::add));
    }

    /** Starts it, and returns when it is ready. */
    static ServingProcess on(Desk desk, Path temp, String... options) throws Exception {
        String[] arguments = desk.stored(Stream.concat(Stream.of("serve", "--port", "0"), Stream.of(options))
                .toArray(String[]::new));
        return ready(new ServingProcess(ChildJvm.in(temp).start(Main.class, arguments)));
    }

    /** The same, with all that can log at the level of debugging; errors go to a file. */
    static ServingProcess loud(Desk desk, Path temp, Path errors) throws Exception {
        return ready(new ServingProcess(
                ChildJvm.in(temp).startLoud(errors, Main.class, desk.stored("serve", "--port", "0"))));
    }

    private static ServingProcess ready(ServingProcess serving) throws Exception {
        Patience.until("ready", STARTING, () -> !serving.process.isAlive() || serving.isReady());
        return serving;
    }

    private boolean isReady() {
        return lines.stream().anyMatch(line -> READY.matcher(line).matches());
    }

    long pid() {
        return process.pid();
    }

    List<String> lines() {
        return lines;
    }

    /** {@return the front page's address} */
    URI address() {
        return lines.stream()
                .map(READY::matcher)
                .filter(Matcher::matches)
                .map(line -> URI.create(line.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** {@return what {@code /health} answers} */
    HttpResponse<String> health() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address().resolve("health")).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Kills it as the system does when memory runs out. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** {@return the exit code after it was told to end} */
    int stop() throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("it goes on after it was told to end");
        }
        reader.join();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
