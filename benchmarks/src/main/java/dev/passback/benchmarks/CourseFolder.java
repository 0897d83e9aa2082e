package dev.passback.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A course of 500 students and 40 sessions, and the data folders in which its gradebook lives. */
final class CourseFolder {
    static final int STUDENTS = 500;
    static final int SESSIONS = 40;
    static final String GRADEBOOK = "BIO 101";

    private final Launcher launcher;
    private final Path folder;
    private int copies;

    CourseFolder(Launcher launcher, Path folder) throws IOException {
        this.launcher = launcher;
        this.folder = folder;
        CourseFiles files = new CourseFiles(new Course(STUDENTS), SESSIONS);
        files.scores(scores());
        files.participants(folder.resolve("participants.csv"));
    }

    Path folder() {
        return folder;
    }

    Path scores() {
        return folder.resolve("iclicker.csv");
    }

    /** {@return a data folder with a gradebook that has students and no scores} */
    Path emptyGradebook() throws IOException {
        Path data = folder.resolve("data-" + copies++);
        launcher.seconds(
                folder,
                "gradebook",
                "create",
                GRADEBOOK,
                "--roster",
                folder.resolve("participants.csv").toString(),
                "--data",
                data.toString());
        return data;
    }

    /** {@return a data folder with a gradebook that all scores were transferred into} */
    Path fullGradebook() throws IOException {
        Path data = emptyGradebook();
        launcher.seconds(folder, transfer(data));
        return data;
    }

    String[] transfer(Path data) {
        return new String[] {
            "transfer", scores().toString(), "--to", GRADEBOOK, "--yes", "--json", "--data", data.toString()
        };
    }

    /** {@return another data folder with the same content} */
    Path copy(Path data) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("data-" + copies++));
        List<Path> files;
        try (Stream<Path> list = Files.list(data)) {
            files = list.toList();
        }
        for (Path file : files) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }
}
