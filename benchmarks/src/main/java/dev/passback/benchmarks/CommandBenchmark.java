package dev.passback.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A whole command, in a fresh process each time, beside an empty main class on the same JDK. */
record CommandBenchmark(String name, Launcher launcher, Preparation preparation) implements Benchmark {
    private static final int ROUNDS = 9;

    /** Makes what a command needs, and gives the arguments of each round. */
    interface Preparation {
        Round prepare(CourseFolder course) throws IOException;
    }

    /** Gives the arguments of one round; what it does before is not measured. */
    interface Round {
        String[] arguments() throws IOException;
    }

    static Map<String, Benchmark> all(Launcher launcher) {
        Map<String, Preparation> commands = new LinkedHashMap<>();
        commands.put("start-help", course -> () -> args("--help"));
        commands.put("start-inspect", course -> () -> args("inspect", course.scores()));
        commands.put(
                "convert-500x40",
                course -> () -> args(
                        "convert",
                        course.scores(),
                        "--for",
                        "canvas",
                        "-o",
                        course.folder().resolve("converted.csv")));
        commands.put("plan-500x40", course -> {
            Path data = course.emptyGradebook();
            return () -> args("plan", course.scores(), "--to", CourseFolder.GRADEBOOK, "--data", data);
        });
        commands.put("undo-500x40", course -> {
            Path full = course.fullGradebook();
            return () -> args("undo", "T1", "--yes", "--data", course.copy(full));
        });
        commands.put("history", course -> {
            Path full = course.fullGradebook();
            return () -> args("history", "--data", full);
        });
        commands.put("gradebook-show-500x40", course -> {
            Path full = course.fullGradebook();
            return () -> args("gradebook", "show", CourseFolder.GRADEBOOK, "--csv", "--data", full);
        });
        Map<String, Benchmark> all = new LinkedHashMap<>();
        commands.forEach((name, preparation) -> all.put(name, new CommandBenchmark(name, launcher, preparation)));
        return all;
    }

    @Override
    public List<Figure> measure(Path folder) throws IOException {
        Round round = preparation.prepare(new CourseFolder(launcher, folder));
        double[] seconds = new double[ROUNDS];
        double[] start = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            String[] arguments = round.arguments();
            seconds[i] = launcher.seconds(folder, arguments);
            start[i] = Launcher.emptySeconds(folder);
        }
        return List.of(new Figure(name, Median.of(seconds), "s", Median.of(start)));
    }

    private static String[] args(Object... args) {
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        return texts;
    }
}
