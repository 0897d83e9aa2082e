package dev.passback.benchmarks;

import java.util.SplittableRandom;

/** A made-up course: students and their scores, the same in every run. */
final class Course {
    private static final long SEED = 20_261_121;
    private static final String[] FIRST = {
        "Ana", "Ben", "Chiara", "Dmitri", "Elif", "Farid", "Grace", "Hiro", "Inès", "Jonas", "Kofi", "Lucía", "Mei",
        "Noor", "Olga", "Pavel", "Quinn", "Rosa", "Sofía", "Tomás"
    };
    private static final String[] LAST = {
        "Anderson", "Brown", "Conti", "Díaz", "Evans", "Fischer", "García", "Haddad", "Ivanov", "Johnson", "Kim",
        "López", "Müller", "Nguyen", "Okafor", "Petrov", "Quispe", "Rossi", "Smith", "Tanaka", "Volkov", "Wang"
    };

    private final int students;

    Course(int students) {
        this.students = students;
    }

    int students() {
        return students;
    }

    String id(int student) {
        return Integer.toString(10_000_000 + student * 17);
    }

    String first(int student) {
        long mixed = mixed(student, 1);
        // with a middle initial, so that in a large course some students share a name, and not most
        return FIRST[(int) (mixed % FIRST.length)] + " " + (char) ('A' + mixed / FIRST.length % 26) + ".";
    }

    String last(int student) {
        return LAST[(int) (mixed(student, 2) % LAST.length)] + "-" + LAST[student % LAST.length];
    }

    String login(int student) {
        return "u" + student;
    }

    String email(int student) {
        return login(student) + "@riverside.example";
    }

    /** {@return the points of 10: mostly whole, some halves, one cell in twelve blank} */
    String score(int student, int session) {
        long mixed = mixed(student, 100 + session);
        if (mixed % 12 == 0) {
            return "";
        }
        long points = mixed / 12 % 11;
        return points < 10 && mixed / 132 % 5 == 0 ? points + ".5" : Long.toString(points);
    }

    /** {@return the students in an order that has nothing to do with the roster's} */
    int[] shuffled() {
        int[] order = new int[students];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < students; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private static long mixed(int student, int use) {
        return new SplittableRandom(SEED + student * 1_000L + use).nextLong() >>> 1;
    }
}
