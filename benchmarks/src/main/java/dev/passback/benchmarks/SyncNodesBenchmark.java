package dev.passback.benchmarks;

import dev.passback.app.link.CycleReport;
import dev.passback.app.secret.KeyFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cycles a minute of links that have nothing to do and are always due, on one node and on three with one PostgreSQL, each
 * with the same number of workers: few enough that the cores, which the nodes, the database and the simulated systems
 * share, are not what bounds three nodes. {@code -Dpassback.workers=N} gives each node so many.
 */
record SyncNodesBenchmark(Launcher launcher) implements Benchmark {
    private static final int LINKS = 600;
    private static final String ALWAYS_DUE = "1s";
    private static final int WORKERS = Integer.getInteger("passback.workers", 2);
    private static final int NODES = 3;
    private static final int SETTING_UP = 4;
    private static final double WARM_UP_SECONDS = 20;
    private static final double WINDOW_SECONDS = 60;
    private static final double TIMES = 2.5;
    private static final double BUSY_LIMIT = 80;
    /** 2,000 links in a quarter of an hour. */
    private static final double CYCLES_A_MINUTE = 2000.0 / 15;

    /** @param busy in percent of all cores; empty where the system does not tell */
    private record Measured(double cyclesPerMinute, Optional<Double> busy) {}

    @Override
    public List<Figure> measure(Path folder) throws IOException {
        KeyFile key = new KeyFile(folder.resolve("passback.key"));
        try (TwoServers servers = TwoServers.start(5, 1, 0);
                SharedDatabase database = SharedDatabase.start()) {
            try (LinkedCourse course = new LinkedCourse(servers, database::open, key, "on", ALWAYS_DUE)) {
                List<String> links = course.copies(LINKS);
                course.cycle(CycleReport.Status.DONE);
                course.cycles(links.subList(1, links.size()), SETTING_UP, CycleReport.Status.DONE);
            }
            servers.slow();
            Map<String, String> environment = Map.of(
                    "PASSBACK_DATABASE", database.address(),
                    "PASSBACK_KEY_FILE", key.path().toString());
            List<ServingNode> nodes = new ArrayList<>();
            try {
                nodes.add(ServingNode.start(launcher, folder.resolve("node-1.txt"), WORKERS, environment));
                Measured one = measure(servers, database, nodes);
                while (nodes.size() < NODES) {
                    Path printed = folder.resolve("node-" + (nodes.size() + 1) + ".txt");
                    nodes.add(ServingNode.start(launcher, printed, WORKERS, environment));
                }
                return figures(one, measure(servers, database, nodes));
            } finally {
                nodes.forEach(ServingNode::close);
            }
        }
    }

    private static Measured measure(TwoServers servers, SharedDatabase database, List<ServingNode> nodes)
            throws IOException {
        Pause.seconds(WARM_UP_SECONDS);
        int workers = nodes.size() * WORKERS;
        requireBacklog(database, workers);
        servers.resetCounts();
        long begun = database.begun();
        Optional<CpuTimes> before = CpuTimes.now();
        long start = System.nanoTime();
        Pause.seconds(WINDOW_SECONDS);
        double minutes = (System.nanoTime() - start) / 60e9;
        Optional<CpuTimes> after = CpuTimes.now();
        long requests = servers.moodle().requests().total();
        requireOneRequestEach(requests, database.begun() - begun, servers, workers);
        requireBacklog(database, workers);
        for (ServingNode node : nodes) {
            node.requireQuiet();
        }
        return new Measured(requests / minutes, before.flatMap(then -> after.map(now -> now.percentSince(then))));
    }

    /** A node that waits for links to become due would measure nothing. */
    private static void requireBacklog(SharedDatabase database, int workers) {
        long waiting = database.waiting();
        if (waiting < 2L * workers) {
            throw new IllegalStateException("only " + waiting + " links are due, with " + workers + " workers");
        }
    }

    /** Cycles are counted by their requests; that is right as long as nothing changes and each asks once. */
    private static void requireOneRequestEach(long requests, long begun, TwoServers servers, int workers) {
        int others = servers.openEduCat().requests().total();
        if (Math.abs(begun - requests) > 2L * workers || others > 0) {
            throw new IllegalStateException(
                    begun + " cycles began, with " + requests + " requests to Moodle and " + others + " to OpenEduCat");
        }
    }

    private static List<Figure> figures(Measured one, Measured three) {
        List<Figure> figures = new ArrayList<>(List.of(
                new Figure("sync-nodes-one", one.cyclesPerMinute(), "cycles/min", CYCLES_A_MINUTE),
                new Figure("sync-nodes-three", three.cyclesPerMinute(), "cycles/min", one.cyclesPerMinute()),
                new Figure("sync-nodes-more", three.cyclesPerMinute() / one.cyclesPerMinute(), "times", TIMES)));
        one.busy().ifPresent(busy -> figures.add(new Figure("sync-nodes-one-busy", busy, "%", BUSY_LIMIT)));
        three.busy().ifPresent(busy -> figures.add(new Figure("sync-nodes-three-busy", busy, "%", BUSY_LIMIT)));
        if (three.busy().isEmpty()) {
            System.err.println("sync-nodes: without /proc/stat nobody can say how busy the machine was");
        }
        return figures;
    }
}
