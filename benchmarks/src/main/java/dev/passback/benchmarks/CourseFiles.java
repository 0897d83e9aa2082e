package dev.passback.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** Writes what a course's instructor holds: an iClicker export, the gradebook's export, a participant list. */
record CourseFiles(Course course, int sessions) {

    /** The scores in the order of the roster, as tools export them: both by name. */
    void scores(Path file) throws IOException {
        scores(file, IntStream.range(0, course.students()).toArray());
    }

    /** The same in an order that has nothing to do with the roster's. */
    void shuffledScores(Path file) throws IOException {
        scores(file, course.shuffled());
    }

    /** One row in two hundred is of somebody who is not in the course, one e-mail in fifty begins with a capital. */
    private void scores(Path file, int[] order) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            line(out, header("Student ID,Email,Name", "Session "));
            for (int row = 0; row < order.length; row++) {
                int student = order[row];
                String id = row % 200 == 7 ? "99" + course.id(student) : course.id(student);
                String email = row % 200 == 7 ? "x" + course.email(student) : course.email(student);
                StringJoiner cells = new StringJoiner(",")
                        .add(id)
                        .add(row % 50 == 3 ? email.replace('u', 'U') : email)
                        .add(course.first(student) + " " + course.last(student));
                for (int session = 1; session <= sessions; session++) {
                    cells.add(course.score(student, session));
                }
                line(out, cells);
            }
        }
    }

    /**
     * A Canvas export as of last week: all sessions but the last are there, one score in a thousand was changed by hand,
     * and the last session has no score yet.
     */
    void canvasExport(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            StringJoiner header = new StringJoiner(",").add("Student,ID,SIS User ID,SIS Login ID,Section");
            StringJoiner points = new StringJoiner(",").add("    Points Possible,,,,");
            for (int session = 1; session <= sessions; session++) {
                header.add("Session " + session + " (" + (5000 + session) + ")");
                points.add("10");
            }
            line(out, header);
            line(out, points);
            for (int student = 0; student < course.students(); student++) {
                StringJoiner cells = new StringJoiner(",")
                        .add("\"" + course.last(student) + ", " + course.first(student) + "\"")
                        .add(Integer.toString(70_000 + student))
                        .add(course.id(student))
                        .add(course.email(student))
                        .add("BIO 101-01");
                for (int session = 1; session < sessions; session++) {
                    boolean byHand = (student + session) % 1000 == 0;
                    String score = course.score(student, session);
                    cells.add(byHand ? "9.75" : score.isEmpty() || score.contains(".") ? score : score + ".00");
                }
                line(out, cells.add(""));
            }
        }
    }

    void participants(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            line(out, "First name,Last name,ID number,Username,Email address");
            for (int student = 0; student < course.students(); student++) {
                line(
                        out,
                        String.join(
                                ",",
                                course.first(student),
                                course.last(student),
                                course.id(student),
                                course.login(student),
                                course.email(student)));
            }
        }
    }

    private StringJoiner header(String identifiers, String title) {
        StringJoiner header = new StringJoiner(",").add(identifiers);
        for (int session = 1; session <= sessions; session++) {
            header.add(title + session);
        }
        return header;
    }

    private static void line(BufferedWriter out, Object cells) throws IOException {
        out.write(cells + "\n");
    }
}
