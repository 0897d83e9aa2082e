package dev.passback.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How long {@code passback serve} takes until it answers, from the start of the launcher; and how long the pages of a preview
 * of 2,000 students and 10 items take, one after the other, with filters and searches between them. Each baseline is the
 * limit.
 */
record WebBenchmark(Launcher launcher) implements Benchmark {
    private static final int STUDENTS = 2000;
    private static final int SESSIONS = 10;
    private static final int STARTS = 5;
    private static final int WARM_UP = 40;
    private static final int PAGES = 200;
    private static final double READY_SECONDS = 8;
    private static final double PAGE_SECONDS = 0.3;
    private static final String PASSWORD = "correct horse battery";

    @Override
    public List<Figure> measure(Path folder) throws IOException {
        CourseFiles files = new CourseFiles(new Course(STUDENTS), SESSIONS);
        files.scores(folder.resolve("iclicker.csv"));
        files.participants(folder.resolve("participants.csv"));
        List<Double> starts = new ArrayList<>();
        for (int i = 1; i < STARTS; i++) {
            long start = System.nanoTime();
            try (ServingNode node = node(folder, i)) {
                starts.add((System.nanoTime() - start) / 1e9);
                node.requireQuiet();
            }
        }
        long start = System.nanoTime();
        try (ServingNode node = node(folder, STARTS);
                WebVisitor visitor = new WebVisitor(node.address())) {
            starts.add((System.nanoTime() - start) / 1e9);
            List<Double> pages = pages(visitor, plan(visitor, node, folder));
            return List.of(
                    new Figure(
                            "web-ready",
                            Median.of(starts.stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray()),
                            "s",
                            READY_SECONDS),
                    new Figure("web-preview-2000-p50", at(pages, 0.5), "s", PAGE_SECONDS),
                    new Figure("web-preview-2000-p95", at(pages, 0.95), "s", PAGE_SECONDS));
        }
    }

    private ServingNode node(Path folder, int number) throws IOException {
        return ServingNode.start(
                launcher,
                folder.resolve("printed-" + number + ".txt"),
                2,
                Map.of("XDG_DATA_HOME", folder.resolve("data-" + number).toString()));
    }

    /** {@return the path of a plan whose preview can be looked at} */
    private static String plan(WebVisitor visitor, ServingNode node, Path folder) throws IOException {
        URI setup = node.setup();
        String word = setup.getQuery().substring("word=".length());
        visitor.post(
                visitor.get(setup.getPath() + "?" + setup.getRawQuery()),
                "/setup",
                Map.of("word", word, "name", "admin", "password", PASSWORD));
        visitor.post(visitor.get("/sign-in"), "/sign-in", Map.of("name", "admin", "password", PASSWORD));
        visitor.upload(
                visitor.get("/gradebooks"),
                "/gradebooks",
                Map.of("name", "BIO 101"),
                new WebVisitor.Upload("roster", folder.resolve("participants.csv")));
        String source = visitor.upload(
                        visitor.get("/plans/new"),
                        "/plans/new",
                        Map.of(),
                        new WebVisitor.Upload("file", folder.resolve("iclicker.csv")))
                .address()
                .getPath();
        String plan = source.substring(0, source.lastIndexOf('/'));
        visitor.post(
                visitor.get(plan + "/destination"),
                plan + "/destination/embedded",
                Map.of("gradebook", "BIO 101", "rules", "PASSBACK"));
        return plan;
    }

    private static List<Double> pages(WebVisitor visitor, String plan) throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < WARM_UP + PAGES; i++) {
            String asked =
                    switch (i % 4) {
                        case 0 -> "?page=" + (1 + i % 40);
                        case 1 -> "?show=new&item=" + i % SESSIONS;
                        case 2 -> "?search=Kim";
                        default -> "?show=all&page=" + (1 + i % 40);
                    };
            long start = System.nanoTime();
            WebVisitor.Page page = visitor.get(plan + "/preview" + asked);
            double took = (System.nanoTime() - start) / 1e9;
            if (!page.text().contains("class=\"grid\"")) {
                throw new IllegalStateException("the preview shows no grid");
            }
            if (i >= WARM_UP) {
                seconds.add(took);
            }
        }
        return seconds;
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
