package dev.passback.benchmarks;

import dev.passback.app.link.Connection;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.live.Linking;
import dev.passback.app.live.OpenEnds;
import dev.passback.app.live.SystemKind;
import dev.passback.app.live.Systems;
import dev.passback.app.secret.KeyFile;
import dev.passback.app.secret.SecretBox;
import dev.passback.app.store.Store;
import dev.passback.app.sync.Asked;
import dev.passback.app.sync.LinkRunner;
import dev.passback.connect.Depth;
import dev.passback.link.LinkPolicy;
import dev.passback.transfer.Progress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** A store with a link between the two simulated systems, whose cycles run as {@code passback sync} runs them. */
final class LinkedCourse implements AutoCloseable {
    private static final String LINK = "bio";

    private final TwoServers servers;
    private final Path data;
    private final Store store;
    private final Systems systems;

    LinkedCourse(TwoServers servers, Path data) {
        this.servers = servers;
        this.data = data;
        KeyFile key = new KeyFile(data.resolve("passback.key"));
        store = Store.open(data);
        systems = new Systems(key::open, InstantSource.system());
        SecretBox box = key.open();
        add(
                "campus",
                SystemKind.MOODLE,
                Map.of("url", servers.moodle().address().toString()),
                box.seal("campus", servers.moodle().token()));
        add("college", SystemKind.OPENEDUCAT, openEduCat(), box.seal("college", servers.openEduCat().key()));
        Link link = new Linking(store, systems)
                .link(
                        LINK,
                        new End("campus", TwoServers.COURSE),
                        new End("college", TwoServers.PLACE),
                        settings(),
                        "15m");
        store.links().add(link);
    }

    /** {@return how a cycle went; fails unless it ended as expected} */
    CycleReport cycle(CycleReport.Status expected) {
        CycleReport report = new LinkRunner(
                        store,
                        () -> Store.open(data),
                        link -> new OpenEnds(store, systems, link),
                        InstantSource.system())
                .run(LINK, new Asked(Depth.CHANGES, false, "benchmark"), Progress.SILENT);
        if (report.status() != expected) {
            throw new IllegalStateException("the cycle ended " + report.status() + ": " + report.findings());
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

    private static LinkSettings settings() {
        return new LinkSettings(
                new LinkSettings.Course("", ""),
                LinkPolicy.USUAL,
                new LinkSettings.Withheld(LinkSettings.Carry.WITHHOLD, LinkSettings.Carry.WITHHOLD),
                Map.of(),
                Map.of("exam-type", "INT", "result-lines", "on", "passing", "0"));
    }

    @Override
    public void close() {
        store.close();
    }
}
