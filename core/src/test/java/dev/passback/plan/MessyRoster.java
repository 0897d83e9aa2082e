package dev.passback.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** A roster of a few students with what makes matching hard: twins by case, zeros, namesakes, shared and missing e-mails. */
final class MessyRoster {
    private static final List<String> NAMES = List.of("Ana López", "Bob Brown", "Brown, Carol", "Dora Doe", "Eve");

    /** A student with identifiers that may be blank. */
    record Person(String systemId, String id, String login, String email, String name) {}

    final List<Person> people = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    MessyRoster(Random random) {
        int size = 1 + random.nextInt(9);
        for (int i = 0; i < size; i++) {
            String id = id(random, i);
            String login = random.nextInt(4) == 0 ? "u" + i + "@uni.edu" : "user" + i;
            people.add(new Person(
                    String.valueOf(40 + i), id, login, email(random, i), NAMES.get(random.nextInt(NAMES.size()))));
            used.add(id);
        }
        people.forEach(person -> {
            used.add(person.login());
            used.add(person.email());
        });
    }

    private String id(Random random, int i) {
        String id =
                switch (random.nextInt(5)) {
                    case 0 -> "00" + (123 + i);
                    case 1 -> String.valueOf(123456789 + i * 10_000_000);
                    case 2 -> "aB" + i / 2;
                    case 3 -> "Ab" + i / 2;
                    // the system's number of another one
                    default -> String.valueOf(41 + i);
                };
        return used.contains(id) ? "S" + (1000 + i) : id;
    }

    private static String email(Random random, int i) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "shared@uni.edu";
            case 2 -> "P" + i + "@Uni.edu";
            default -> "p" + i + "@mail.uni.edu";
        };
    }

    /** {@return whether the text, as it stands or but for letter case, is some student's} */
    boolean isSomebodys(String text) {
        return used.stream().anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)));
    }

    /** {@return the lines of a table with a column for each of a person's identifiers} */
    List<String> lines() {
        return people.stream()
                .map(p -> String.join(" | ", p.systemId(), p.id(), p.login(), p.email(), p.name()))
                .toList();
    }
}
