package dev.passback.sandbox.openeducat;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** An invented student: the number says everything but the name. */
record Student(int number, String first, String last) {
    private static final List<String> FIRST = List.of(
            "Ada", "Ben", "Chioma", "Daniel", "Elif", "Farid", "Grete", "Hiro", "Ines", "Jakub", "Kavya", "Liam", "Mei",
            "Noor", "Olga", "Pablo", "Rosa", "Sven", "Tala", "Yusuf");
    private static final List<String> LAST = List.of(
            "Okafor",
            "Novak",
            "Lindgren",
            "Haddad",
            "Kim",
            "Rossi",
            "Silva",
            "Tanaka",
            "Weber",
            "Moreau",
            "Nakamura",
            "Olsen",
            "Petrov",
            "Quist",
            "Reyes",
            "Singh",
            "Tran",
            "Usman",
            "Vargas",
            "Young");

    Student(int number, Random random) {
        this(number, FIRST.get(random.nextInt(FIRST.size())), LAST.get(random.nextInt(LAST.size())));
    }

    Map<String, Object> values() {
        return Map.of(
                "first_name",
                first,
                "last_name",
                last,
                "name",
                first + " " + last,
                "email",
                String.format("student%04d@example.test", number),
                "gr_no",
                "S" + (10_000 + number));
    }
}
