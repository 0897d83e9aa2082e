package dev.passback.sandbox.people;

import java.util.List;

/** Invented names, the same for the same number in every simulated system. */
public final class StudentNames {
    private static final List<String> FIRST = List.of(
            "Ada", "Ben", "Chiara", "Dmitri", "Esi", "Farid", "Grete", "Hana", "Ivo", "Joana", "Kwame", "Lena", "Mateo",
            "Nadia", "Oskar", "Priya", "Quinn", "Rosa", "Samir", "Tove", "Uma", "Víctor", "Wanda", "Xin", "Yara",
            "Zoë");
    private static final List<String> LAST = List.of(
            "Abara",
            "Brandt",
            "Costa",
            "Dvořák",
            "Eriksen",
            "Fontana",
            "García",
            "Haddad",
            "Ivanova",
            "Jansen",
            "Kim",
            "Lindqvist",
            "Moreau",
            "Nakamura",
            "Okafor",
            "Petrov",
            "Quispe",
            "Rossi",
            "Schmidt",
            "Tanaka",
            "Usman",
            "Varga",
            "Weber",
            "Xu",
            "Yılmaz");

    private StudentNames() {}

    public static String first(int number) {
        return FIRST.get(number % FIRST.size());
    }

    public static String last(int number) {
        return LAST.get(number / FIRST.size() % LAST.size());
    }
}
