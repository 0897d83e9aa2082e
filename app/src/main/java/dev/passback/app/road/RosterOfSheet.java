package dev.passback.app.road;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.Roster;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.TextColumn;
import dev.passback.match.IdentifierText;
import dev.passback.match.IdentifyBy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The students that a score file itself names, as the roster of a gradebook that is not at hand: a student for each
 * student id, else for each login or e-mail address. Clickers that nobody registered and rows without identifiers are no
 * students.
 */
final class RosterOfSheet {
    /** The columns of the roster, and so what a row is told apart by, the best first. */
    private static final List<IdentifierKind> KINDS =
            List.of(IdentifierKind.STUDENT_ID, IdentifierKind.USERNAME, IdentifierKind.EMAIL);

    private final ScoreSheet sheet;
    private final IdentifyBy identifyBy;
    private final Map<String, Integer> students = new HashMap<>();
    private final List<Map<IdentifierKind, String>> found = new ArrayList<>();

    private RosterOfSheet(ScoreSheet sheet, IdentifyBy identifyBy) {
        this.sheet = sheet;
        this.identifyBy = identifyBy;
    }

    static Roster of(ScoreSheet sheet, IdentifyBy identifyBy) {
        RosterOfSheet making = new RosterOfSheet(sheet, identifyBy);
        for (int row = 0; row < sheet.size(); row++) {
            making.add(making.identifiers(row));
        }
        return making.roster();
    }

    private void add(Map<IdentifierKind, String> identifiers) {
        KINDS.stream()
                .filter(identifiers::containsKey)
                .findFirst()
                .map(kind -> kind + ":" + String.valueOf(identifiers.get(kind)).toLowerCase(Locale.ROOT))
                .ifPresent(key -> {
                    Integer known = students.putIfAbsent(key, found.size());
                    if (known == null) {
                        found.add(identifiers);
                    } else {
                        identifiers.forEach(found.get(known)::putIfAbsent);
                    }
                });
    }

    private Map<IdentifierKind, String> identifiers(int row) {
        Map<IdentifierKind, String> identifiers = new EnumMap<>(IdentifierKind.class);
        for (IdentifierColumn column : sheet.identifiers()) {
            String text = column.values().get(row);
            if (column.values().isBlank(row)
                    || column.kind().family() == Family.REMOTE
                    || IdentifierText.isUnregisteredRemote(text)) {
                continue;
            }
            if (column.kind().family() == Family.NAME) {
                identifiers.putIfAbsent(IdentifierKind.NAME, text.strip());
                continue;
            }
            String bare = IdentifierText.bare(text);
            IdentifierKind kind = kind(column.kind(), bare);
            if (!bare.isEmpty() && isWanted(kind)) {
                identifiers.putIfAbsent(kind, bare);
            }
        }
        return identifiers;
    }

    private IdentifierKind kind(IdentifierKind column, String bare) {
        if (IdentifierText.isEmail(bare)) {
            return IdentifierKind.EMAIL;
        }
        boolean login = column == IdentifierKind.USERNAME || column == IdentifierKind.SIS_LOGIN_ID;
        // the iClicker documents tell students to type their Moodle username as student id
        boolean idIsUsername = identifyBy == IdentifyBy.USERNAME && !hasLogins();
        return login || idIsUsername ? IdentifierKind.USERNAME : IdentifierKind.STUDENT_ID;
    }

    private boolean hasLogins() {
        return sheet.identifiers().stream()
                .anyMatch(column ->
                        column.kind() == IdentifierKind.USERNAME || column.kind() == IdentifierKind.SIS_LOGIN_ID);
    }

    private boolean isWanted(IdentifierKind kind) {
        return switch (identifyBy) {
            case ANY -> true;
            case STUDENT_ID -> kind == IdentifierKind.STUDENT_ID;
            case USERNAME -> kind == IdentifierKind.USERNAME;
            case EMAIL -> kind == IdentifierKind.EMAIL;
        };
    }

    private Roster roster() {
        List<IdentifierColumn> columns = Stream.of(
                        IdentifierKind.STUDENT_ID, IdentifierKind.USERNAME, IdentifierKind.EMAIL, IdentifierKind.NAME)
                .map(kind -> new IdentifierColumn(kind, kind.label(), values(kind)))
                .toList();
        return new Roster(columns, found.size());
    }

    private TextColumn values(IdentifierKind kind) {
        TextColumn.Builder values = new TextColumn.Builder(found.size());
        found.forEach(student -> values.add(student.getOrDefault(kind, "")));
        return values.build();
    }
}
