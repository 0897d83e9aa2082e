package dev.passback.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A generated course whose users are hard to tell apart: numbers that mean something else in the other system, shared
 * addresses, second accounts, references to students of other courses. Nobody has only the identifiers of somebody else.
 */
final class TangledCourse {
    private static final int STRANGER = 0;

    /** The gradebook's numbers of students by Moodle's numbers of users; {@link #STRANGER} for nobody. */
    final Map<String, String> truth = new HashMap<>();

    final LinkedCourse course;
    private final Random random;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> pins = new HashMap<>();
    private final int students;

    TangledCourse(long seed) {
        random = new Random(seed);
        students = 2 + random.nextInt(8);
        for (int i = 1; i <= 40; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        for (int student = 1; student <= students; student++) {
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> {
                    user(student, true);
                    user(student, true);
                }
                default -> user(student, false);
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            stranger();
        }
        Collections.shuffle(lines, random);
        course = LinkedCourse.of(
                        "MOODLE_USER_ID | ID_NUMBER | EMAIL | NAME | Q1/1000 | A1/1000", lines.toArray(String[]::new))
                .book(
                        "OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | EMAIL | NAME | Q1/1000 | A1/1000",
                        roster().toArray(String[]::new));
        pins.forEach(course::pin);
    }

    /** {@return the score that only this user has in this item} */
    static String score(String user, String origin) {
        return String.valueOf(Integer.parseInt(user) * 10 + (origin.startsWith("Q") ? 1 : 2));
    }

    private List<String> roster() {
        List<String> roster = new ArrayList<>();
        for (int student = 1; student <= students; student++) {
            roster.add(String.join(" | ", "" + student, number(student), email(student), name(student), "", ""));
        }
        return roster;
    }

    private void user(int student, boolean hasTwoAccounts) {
        String id = user(String.valueOf(student));
        switch (random.nextInt(7)) {
            case 0 -> line(id, "oec_student_" + student, someEmail(student, hasTwoAccounts), student);
            case 1 -> line(id, number(student), someEmail(student, hasTwoAccounts), student);
            case 2 -> line(id, "", random.nextBoolean() ? email(student) : "", student);
            case 3 -> line(id, "oec_student_" + (100 + student), someEmail(student, hasTwoAccounts), student);
            case 4 -> line(id, "unknown" + id, email(student).toUpperCase(Locale.ROOT), student);
            case 5 -> {
                // Moodle's numbers, the gradebook's numbers and registration numbers are all from 1 to 40
                line(id, random.nextBoolean() ? "" : number(student), "", student);
                pins.put(id, "oec_student_" + student);
            }
            default -> line(id, number(student), email(student), student);
        }
    }

    private void stranger() {
        String id = user(String.valueOf(STRANGER));
        line(id, random.nextBoolean() ? "" : "oec_student_200", "", 1 + random.nextInt(students));
    }

    private String user(String student) {
        String id = String.valueOf(numbers.removeLast());
        truth.put(id, student);
        return id;
    }

    private void line(String id, String idNumber, String email, int named) {
        lines.add(String.join(
                " | ", id, idNumber, email, random.nextBoolean() ? name(named) : "", score(id, "Q1"), score(id, "A1")));
    }

    private static String number(int student) {
        return String.valueOf(student + 5);
    }

    private String email(int student) {
        // pairs of students live together in every course of an even size
        return students % 2 == 0 ? "home" + (student + 1) / 2 + "@u.edu" : "s" + student + "@u.edu";
    }

    /** An address of somebody else stands beside an id that nobody else has: what is shared says nothing against it. */
    private String someEmail(int student, boolean hasTwoAccounts) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> email(hasTwoAccounts ? student : 1 + random.nextInt(students));
            default -> email(student);
        };
    }

    private static String name(int student) {
        return "Student " + student % 3;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\npins " + pins + "\nroster\n" + String.join("\n", roster());
    }
}
