package dev.passback.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code passback serve} in a process of its own, as the launcher starts it. */
record ServingNode(Process process, Path printed) implements AutoCloseable {
    private static final String READY = "Passback is running";
    private static final Pattern ADDRESS = Pattern.compile(READY + ".*, (http://\\S+/)");
    private static final Pattern SETUP = Pattern.compile("first administrator: (http://\\S+)");
    private static final int NOON = 12;
    private static final int LONGEST_STOP_SECONDS = 30;

    /** Starts it, and returns when it runs links. */
    static ServingNode start(Launcher launcher, Path printed, int workers, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        launcher.script().toString(), "serve", "--port", "0", "--workers", String.valueOf(workers)))
                .redirectOutput(printed.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("PASSBACK_JAVA_OPTIONS", "-Duser.timezone=" + zoneWhereItIsNoon());
        ServingNode node = new ServingNode(builder.start(), printed);
        // a benchmark that is broken off leaves no node behind
        Runtime.getRuntime().addShutdownHook(new Thread(node.process::destroy));
        while (!node.said().contains(READY)) {
            if (!node.process.isAlive()) {
                throw new IllegalStateException("a node did not start: " + node.said());
            }
            Pause.seconds(0.1);
        }
        return node;
    }

    /** In the night links are verified, which is not what is measured. */
    private static String zoneWhereItIsNoon() {
        return "GMT%+d".formatted(NOON - LocalTime.now(ZoneOffset.UTC).getHour());
    }

    /** Fails if it said anything since it was ready: of cycles in which nothing changed it says nothing. */
    void requireQuiet() throws IOException {
        String said = said();
        if (said.substring(said.indexOf(READY)).lines().count() > 1) {
            throw new IllegalStateException("not all cycles found nothing to do: " + said);
        }
    }

    /** {@return the address of its pages} */
    URI address() throws IOException {
        return found(ADDRESS);
    }

    /** {@return where the first administrator is made} */
    URI setup() throws IOException {
        return found(SETUP);
    }

    private URI found(Pattern form) throws IOException {
        Matcher found = form.matcher(said());
        if (!found.find()) {
            throw new IllegalStateException("it said no address: " + said());
        }
        return URI.create(found.group(1));
    }

    private String said() throws IOException {
        return Files.readString(printed);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
