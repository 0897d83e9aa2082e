package dev.passback.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Puts a simulated system on a port of the loopback address. */
public final class LoopbackServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Simulated system;
    private volatile Faults faults = Faults.NEVER;
    private int underWay;

    /** @param port 0 for any that is free */
    public LoopbackServer(Simulated system, int port) {
        this.system = system;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on loopback port " + port, e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** {@return the address without a slash at its end} */
    public URI address() {
        InetSocketAddress bound = server.getAddress();
        return URI.create("http://127.0.0.1:" + bound.getPort());
    }

    /** From now on these faults are injected. */
    public void inject(Faults other) {
        faults = other;
    }

    /** Returns when no request is under way any more, such as one that is done late, for a client that is gone. */
    public synchronized void awaitIdle() throws InterruptedException {
        while (underWay > 0) {
            wait();
        }
    }

    private synchronized void noteUnderWay(int more) {
        underWay += more;
        notifyAll();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        noteUnderWay(1);
        try (exchange) {
            Request request = request(exchange);
            switch (faults.next(request)) {
                case Fault.None none -> send(exchange, system.answer(request), false);
                case Fault.Late late -> {
                    Pause.of(late.delay());
                    send(exchange, system.answer(request), false);
                }
                case Fault.ResetBefore reset -> {}
                case Fault.ResetAfter reset -> system.answer(request);
                case Fault.CutBody cut -> send(exchange, system.answer(request), true);
                case Fault.Instead instead -> send(exchange, instead.answer(), false);
            }
        } finally {
            noteUnderWay(-1);
        }
    }

    private static Request request(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** A cut body promises its whole length; closing the exchange early closes the connection. */
    private static void send(HttpExchange exchange, Answer answer, boolean cut) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
        if (length > 0) {
            OutputStream body = exchange.getResponseBody();
            body.write(bytes, 0, cut ? length / 2 : length);
            body.flush();
        }
    }
}
