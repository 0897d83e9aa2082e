package dev.passback.browser.flow;

import dev.passback.files.importer.FirstTry;
import dev.passback.files.importer.MoodleCourse;
import dev.passback.files.importer.MoodleCourse.Cell;
import dev.passback.files.importer.MoodleItem;
import dev.passback.files.importer.MoodleUser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Moodle course of a grade export: its importer judges what was made for it. */
final class MoodleSite {
    private static final String REAL = " (Real)";
    private static final String TOTAL = "Course total";
    private static final int ID_NUMBER = 2;
    private static final int EMAIL = 5;

    private MoodleCourse course;

    private MoodleSite(MoodleCourse course) {
        this.course = course;
    }

    /** @param maximum the points of each item, which an export does not tell */
    static MoodleSite of(ScoreFile export, String maximum) {
        List<List<String>> rows = export.rows();
        List<String> header = rows.getFirst();
        Map<Integer, MoodleItem> items = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            String title = header.get(column);
            if (title.endsWith(REAL) && !title.startsWith(TOTAL)) {
                String name = title.substring(0, title.length() - REAL.length()).replaceFirst("^Assignment: ", "");
                items.put(column, MoodleItem.points(column, name, "0", maximum));
            }
        }
        List<MoodleUser> users = new ArrayList<>();
        Map<Cell, BigDecimal> grades = new HashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            long id = users.size();
            String name = row.get(0) + " " + row.get(1);
            users.add(new MoodleUser(id, "user" + id, row.get(ID_NUMBER), row.get(EMAIL), name, true));
            items.forEach((column, item) -> {
                if (!row.get(column).equals("-")) {
                    grades.put(new Cell(id, item.id()), new BigDecimal(row.get(column)));
                }
            });
        }
        return new MoodleSite(MoodleCourse.of(users, List.copyOf(items.values()), grades));
    }

    /** Imports a file, which must be taken at the first try; columns of items that there are not become new ones. */
    void upload(byte[] file) {
        course = FirstTry.moodle(course, file);
    }

    /** {@return what a student has; empty where it is blank} */
    Optional<String> score(String idNumber, String title) {
        long user = course.users().stream()
                .filter(each -> each.idNumber().equals(idNumber))
                .findFirst()
                .orElseThrow()
                .id();
        return course.grade(user, item(title).orElseThrow())
                .map(grade -> grade.stripTrailingZeros().toPlainString());
    }

    private Optional<Long> item(String title) {
        return course.items().stream()
                .filter(each -> each.name().equals(title))
                .findFirst()
                .map(MoodleItem::id);
    }
}
