package dev.passback.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A course that takes a while to transfer. */
record BigCourse(int students, int items) {

    /** Writes its roster, its Canvas export, its scores, and scores for another transfer. */
    void writeTo(Desk desk) {
        desk.write("roster.csv", table("First name,Last name,ID number,Email address", this::student));
        desk.write(
                "canvas.csv",
                "Student,ID,SIS User ID,SIS Login ID,Section,Item 0 (9)\n    Points Possible,,,,,10\n"
                        + IntStream.range(0, students)
                                .mapToObj(i ->
                                        "\"Last%d, First%d\",%d,A%04d,user%d,S,%s\n".formatted(i, i, i + 1, i, i, ""))
                                .collect(Collectors.joining()));
        desk.write("scores.csv", table("SIS User ID," + titles(), i -> "A%04d,".formatted(i) + scores(i)));
        desk.write("other.csv", "SIS User ID,Other\nA0000,1\n");
    }

    List<String> create() {
        return List.of("gradebook", "create", "Big", "--roster", "roster.csv");
    }

    List<String> transferInto(String gradebook, String... more) {
        List<String> command = new ArrayList<>(List.of("transfer", "scores.csv", "--to", gradebook));
        command.addAll(List.of(more));
        command.addAll(List.of("--yes", "--json"));
        return command;
    }

    static List<String> otherTransferInto(String gradebook) {
        return Stream.concat(
                        Stream.of("transfer", "other.csv", "--to", gradebook, "--yes"),
                        gradebook.endsWith(".csv") ? Stream.of("-o", "other-out.csv") : Stream.empty())
                .toList();
    }

    private String table(String header, IntFunction<String> row) {
        return header + "\n"
                + IntStream.range(0, students)
                        .mapToObj(i -> row.apply(i) + "\n")
                        .collect(Collectors.joining());
    }

    private String student(int i) {
        return "First%d,Last%d,A%04d,user%d@uni.example".formatted(i, i, i, i);
    }

    private String titles() {
        return IntStream.range(0, items).mapToObj(item -> "Item " + item).collect(Collectors.joining(","));
    }

    private String scores(int student) {
        return IntStream.range(0, items)
                .mapToObj(item -> student * 7 % 10 + "." + item % 10)
                .collect(Collectors.joining(","));
    }
}
