package dev.passback.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves for a moment and looks at the first pages, so that {@code passback serve} starts with known classes. */
final class ServeTraining {
    private static final Pattern READY = Pattern.compile("Passback is running: .*, (http://\\S+/)");

    private ServeTraining() {}

    static void run(Surroundings like, Path data) {
        try (PipedReader said = new PipedReader();
                PrintWriter out = new PrintWriter(new PipedWriter(said))) {
            Surroundings surroundings = new Surroundings(out, like.err(), null, like.environment(), like.clock());
            Thread node = Thread.ofPlatform()
                    .start(() -> Main.run(surroundings, "serve", "--port", "0", "--data", data.toString()));
            look(address(new BufferedReader(said)));
            node.interrupt();
            node.join();
        } catch (IOException e) {
            throw new UncheckedIOException("the pages could not be looked at", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static URI address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return URI.create(ready.group(1));
            }
        }
        throw new IOException("nothing was served");
    }

    private static void look(URI site) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("health", "sign-in", "style.css", "api/v1/openapi.json")) {
                client.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.discarding());
            }
        }
    }
}
