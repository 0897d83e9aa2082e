package dev.passback.benchmarks;

import dev.passback.app.link.Connection;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.live.LinkTerms;
import dev.passback.app.live.Linking;
import dev.passback.app.live.LiveLinks;
import dev.passback.app.live.SystemKind;
import dev.passback.app.live.Systems;
import dev.passback.app.secret.KeyFile;
import dev.passback.app.secret.SecretBox;
import dev.passback.app.store.Store;
import dev.passback.app.sync.Asked;
import dev.passback.app.sync.LinkRunner;
import dev.passback.connect.Depth;
import dev.passback.transfer.Progress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** A store with a link between the two simulated systems, whose cycles run as {@code passback sync} runs them. */
final class LinkedCourse implements AutoCloseable {
    private static final String LINK = "bio";

    private final TwoServers servers;
    private final Supplier<Store> stores;
    private final Store store;
    private final LiveLinks live;

    /**
     * @param stores opens the store
     * @param resultLines {@code on} or {@code off}
     * @param schedule for nodes that serve the store; nothing runs by itself here
     */
    LinkedCourse(TwoServers servers, Supplier<Store> stores, KeyFile key, String resultLines, String schedule) {
        this.servers = servers;
        this.stores = stores;
        store = stores.get();
        Systems systems = new Systems(key::open, InstantSource.system());
        live = new LiveLinks(systems);
        SecretBox box = key.open();
        add(
                "campus",
                SystemKind.MOODLE,
                Map.of("url", servers.moodle().address().toString()),
                box.seal("campus", servers.moodle().token()));
        add(
                "college",
                SystemKind.OPENEDUCAT,
                openEduCat(),
                box.seal("college", servers.openEduCat().key()));
        Linking.Added added = new Linking(store, systems)
                .add(
                        LINK,
                        new End("campus", TwoServers.COURSE),
                        new End("college", TwoServers.PLACE),
                        terms(resultLines, schedule));
        if (!(added instanceof Linking.Added.Done)) {
            throw new IllegalStateException("the link is there already");
        }
    }

    /** {@return one whose store is in a folder, linked as it is usual} */
    static LinkedCourse in(Path data, TwoServers servers, String resultLines) {
        return new LinkedCourse(
                servers, () -> Store.open(data), new KeyFile(data.resolve("passback.key")), resultLines, "15m");
    }

    /** Links the same course again and again, as if into other gradebooks. {@return the names of all links} */
    List<String> copies(int links) {
        Link like = store.links().find(LINK).orElseThrow();
        List<String> names = new ArrayList<>(List.of(LINK));
        for (int n = 2; n <= links; n++) {
            String name = LINK + "-" + n;
            store.links()
                    .add(Link.fresh(
                            name, like.source(), like.to(), like.target() + "#" + n, like.settings(), like.schedule()));
            names.add(name);
        }
        return names;
    }

    /** {@return how a cycle went; fails unless it ended as expected} */
    CycleReport cycle(CycleReport.Status expected) {
        return cycle(store, LINK, expected);
    }

    /** Runs a cycle of each link, so many at once, each on a store of its own, as a server does. */
    void cycles(List<String> links, int workers, CycleReport.Status expected) {
        Queue<String> waiting = new ConcurrentLinkedQueue<>(links);
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            for (int i = 0; i < workers; i++) {
                running.add(threads.submit(() -> {
                    try (Store own = stores.get()) {
                        for (String next = waiting.poll(); next != null; next = waiting.poll()) {
                            cycle(own, next, expected);
                        }
                    }
                }));
            }
        }
        for (Future<?> each : running) {
            if (each.state() == Future.State.FAILED) {
                throw new IllegalStateException("a worker failed", each.exceptionNow());
            }
        }
    }

    private CycleReport cycle(Store with, String link, CycleReport.Status expected) {
        CycleReport report = new LinkRunner(with, stores, each -> live.open(with, each), InstantSource.system())
                .run(link, new Asked(Depth.CHANGES, false, "benchmark"), Progress.SILENT);
        if (report.status() != expected) {
            throw new IllegalStateException(link + " ended " + report.status() + ": " + report.findings());
        }
        return report;
    }

    private void add(String name, SystemKind kind, Map<String, String> settings, String secret) {
        store.connections().add(new Connection(name, kind.label(), settings, secret, Optional.empty()));
    }

    private Map<String, String> openEduCat() {
        return Map.of(
                "url", servers.openEduCat().address().toString(),
                "db", servers.openEduCat().database(),
                "user", servers.openEduCat().login(),
                "prefix", "MDL");
    }

    private static LinkTerms terms(String resultLines, String schedule) {
        LinkTerms usual = LinkTerms.USUAL;
        return new LinkTerms(
                schedule,
                "INT",
                resultLines,
                usual.passing(),
                usual.enterprise(),
                usual.onConflict(),
                usual.gone(),
                usual.withheld(),
                usual.scales(),
                usual.guard());
    }

    @Override
    public void close() {
        live.close();
        store.close();
    }
}
