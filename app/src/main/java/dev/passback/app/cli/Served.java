package dev.passback.app.cli;

import dev.passback.app.remote.Reply;
import dev.passback.app.remote.Server;
import dev.passback.app.remote.Server.Told;
import dev.passback.app.text.Screen;
import dev.passback.files.upload.Published;
import dev.passback.transfer.Progress;
import dev.passback.transfer.TransferOpenException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A server that carries out what commands ask for; its words are printed as they come. */
final class Served {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final Server server;
    private final Surroundings surroundings;

    Served(Server server, Surroundings surroundings) {
        this.server = server;
        this.surroundings = surroundings;
    }

    Server server() {
        return server;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Screen screen() {
        return surroundings.screen();
    }

    /** {@return in which form an answer is wanted that is printed} */
    Told told(boolean json) {
        if (json) {
            return Told.JSON;
        }
        return surroundings.hasColours() ? Told.COLOURED_TEXT : Told.TEXT;
    }

    /** Prints what is at an address, and ends as the server says. */
    int show(String path, boolean json) {
        return print(server.get(path, told(json)));
    }

    /** Prints an answer, and ends as the server says. */
    int print(Reply reply) {
        PrintWriter out = surroundings.out();
        String text = reply.text();
        out.print(text);
        if (!text.endsWith("\n")) {
            out.println();
        }
        return reply.exit();
    }

    /** {@return the names of the gradebooks there} */
    List<String> gradebooks() {
        return listed().map(each -> each.path("gradebook").asString("")).toList();
    }

    /** {@return what is to be known of a transfer into that gradebook that was cut off} */
    Optional<String> open(String gradebook) {
        return listed().filter(each -> each.path("gradebook").asString("").equals(gradebook))
                .map(each -> each.path("open"))
                .filter(JsonNode::isObject)
                .map(open -> TransferOpenException.message(
                        open.path("transfer").asString(""), open.path("source").asString(""), gradebook))
                .findFirst();
    }

    private Stream<JsonNode> listed() {
        return server.get("/gradebooks", Told.JSON).json().path("gradebooks").valueStream();
    }

    /** {@return what is at an address once it is settled; shows how far it has come meanwhile} */
    JsonNode await(String path, Predicate<JsonNode> isSettled) {
        Progress progress = ProgressBar.on(surroundings);
        while (true) {
            JsonNode state = server.get(path, Told.JSON).json();
            int total = state.path("total").asInt(0);
            if (total > 0) {
                progress.settled(state.path("settled").asInt(0), total);
            }
            if (isSettled.test(state)) {
                return state;
            }
            lookAgainLater();
        }
    }

    private static void lookAgainLater() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a server was at it");
        }
    }

    /** Writes a file that the server has to a path here. */
    void save(String path, Path file) {
        String content = server.get(path, Told.FILE).text();
        try {
            Published.write(file, out -> out.write(content));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
