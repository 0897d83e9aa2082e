package dev.passback.plan;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A row of a sheet as a careless person or a spreadsheet leaves it. Whatever happens to it, it never holds only what is
 * exactly another student's: then nobody could tell.
 *
 * @param student whose scores they are; -1 for a stranger's
 */
record MessyRow(int student, String systemId, String id, String email, String name, List<String> cells) {

    static MessyRow of(MessyRoster roster, int student, List<String> cells, Random random) {
        MessyRoster.Person person = roster.people.get(student);
        String known = random.nextInt(4) == 0 && !person.login().contains("@") ? person.login() : person.id();
        String name = random.nextInt(3) == 0 ? "" : person.name();
        String systemId = random.nextInt(3) == 0 ? person.systemId() : "";
        boolean idStands = random.nextInt(3) > 0;
        String id = idStands ? wrapped(known, random) : spoilt(roster, known, random);
        String email = random.nextInt(3) == 0 ? "" : spoiltEmail(roster, person.email(), random);
        if (idStands && random.nextInt(6) == 0) {
            // somebody else's address beside the right id
            email = roster.people.get(random.nextInt(roster.people.size())).email();
        }
        return new MessyRow(student, systemId, id, email, name, cells);
    }

    static MessyRow stranger(MessyRoster roster, int number, List<String> cells, Random random) {
        String name = roster.people.get(random.nextInt(roster.people.size())).name();
        return switch (random.nextInt(4)) {
            case 0 -> new MessyRow(-1, "", "#1DD44B82", "", "", cells);
            case 1 -> new MessyRow(-1, "", "", "", name, cells);
            case 2 -> new MessyRow(-1, "", "", "x" + number + "@elsewhere.org", name, cells);
            default -> new MessyRow(-1, "", "X9" + number, "", name, cells);
        };
    }

    /** What loses nothing. */
    private static String wrapped(String id, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "#" + id;
            case 1 -> "'" + id;
            case 2 -> "=\"" + id + "\"";
            default -> id;
        };
    }

    private static String spoilt(MessyRoster roster, String id, Random random) {
        String spoilt =
                switch (random.nextInt(5)) {
                    case 0 -> id.replaceFirst("^0+", "");
                    case 1 -> id.toLowerCase(Locale.ROOT);
                    case 2 -> id.matches("\\d{9}") ? id.charAt(0) + "." + id.substring(1, 3) + "E+08" : "";
                    case 3 -> id.substring(0, id.length() - 1) + (char) ('a' + random.nextInt(26));
                    default -> "";
                };
        return spoilt.equals(id) || !roster.isSomebodys(spoilt) ? spoilt : "";
    }

    private static String spoiltEmail(MessyRoster roster, String email, Random random) {
        if (email.isEmpty()) {
            return "";
        }
        String spoilt =
                switch (random.nextInt(5)) {
                    case 0 -> email.replace("@", "+clicker@");
                    case 1 -> email.toUpperCase(Locale.ROOT);
                    case 2 -> email.replace("@mail.", "@");
                    case 3 -> email.substring(1);
                    default -> email;
                };
        boolean same = spoilt.equalsIgnoreCase(email);
        return same || !roster.isSomebodys(spoilt) ? spoilt : email;
    }

    String line() {
        return String.join(" | ", systemId, id, email, name) + " | " + String.join(" | ", cells);
    }
}
