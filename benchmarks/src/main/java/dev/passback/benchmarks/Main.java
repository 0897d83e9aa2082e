package dev.passback.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the named benchmarks, or all, and prints a line of JSON for each figure. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        Map<String, Benchmark> all = all(Path.of(System.getProperty("passback.root", ".")));
        List<String> names = args.length == 0 ? List.copyOf(all.keySet()) : List.of(args);
        if (!all.keySet().containsAll(names)) {
            System.err.println("benchmarks/run [NAME…]; the names are: " + String.join(", ", all.keySet()));
            System.exit(2);
        }
        for (String name : names) {
            Path folder = Files.createTempDirectory("passback-benchmark");
            try {
                Benchmark benchmark = all.get(name);
                if (benchmark != null) {
                    benchmark.measure(folder).forEach(figure -> System.out.println(figure.json()));
                }
            } finally {
                delete(folder);
            }
        }
    }

    private static Map<String, Benchmark> all(Path root) {
        Launcher launcher = new Launcher(root.resolve("passback"));
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("plan-200k", new PlanBenchmark("plan-200k", 200_000, 1024));
        all.put("plan-1m", new PlanBenchmark("plan-1m", 1_000_000, 4096));
        all.put("transfer-500x40", new TransferBenchmark(launcher));
        all.putAll(CommandBenchmark.all(launcher));
        all.put("sync-first-500x10", new SyncFirstBenchmark("sync-first-500x10", "on"));
        all.put("sync-first-marks-500x10", new SyncFirstBenchmark("sync-first-marks-500x10", "off"));
        all.put("sync-requests", new SyncRequestsBenchmark());
        all.put("web", new WebBenchmark(launcher));
        all.put("sync-2000-links", new SyncLinksBenchmark());
        all.put("sync-nodes", new SyncNodesBenchmark(launcher));
        return all;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
