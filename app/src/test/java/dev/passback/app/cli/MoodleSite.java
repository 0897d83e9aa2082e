package dev.passback.app.cli;

import dev.passback.files.importer.FirstTry;
import dev.passback.files.importer.MoodleCourse;
import dev.passback.files.importer.MoodleCourse.Cell;
import dev.passback.files.importer.MoodleImporter;
import dev.passback.files.importer.MoodleItem;
import dev.passback.files.importer.MoodleUpload;
import dev.passback.files.importer.MoodleUser;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Moodle course of four students: it exports its grades and imports files as a person would. */
final class MoodleSite {
    private static final List<MoodleUser> USERS = List.of(
            new MoodleUser(11, "alopez", "00100417", "ana@uni.example", "Ana López", true),
            new MoodleUser(12, "bokafor", "00100418", "ben@uni.example", "Ben Okafor", true),
            new MoodleUser(13, "cconti", "00100425", "chiara@uni.example", "Chiara Conti", true),
            new MoodleUser(14, "dvolkov", "00100431", "dmitri@uni.example", "Dmitri Volkov", true));

    private MoodleCourse course = MoodleCourse.of(USERS, List.of(), Map.of());
    private String header = "";

    MoodleSite with(String title, String maximum) {
        List<MoodleItem> items = new ArrayList<>(course.items());
        items.add(MoodleItem.points(40 + items.size(), title, "0", maximum));
        course = MoodleCourse.of(USERS, items, course.grades());
        return this;
    }

    /** Somebody types a grade in. */
    MoodleSite edit(String user, String title, String grade) {
        Map<Cell, BigDecimal> grades = new HashMap<>(course.grades());
        grades.put(new Cell(user(user), item(title).orElseThrow()), new BigDecimal(grade));
        course = MoodleCourse.of(USERS, course.items(), grades);
        return this;
    }

    /** {@return the grade export} */
    String export() {
        StringBuilder text = new StringBuilder("First name,Last name,ID number,Institution,Department,Email address");
        course.items().forEach(item -> text.append(",%s (Real)".formatted(item.name())));
        text.append(",Course total (Real),Last downloaded from this course\n");
        for (MoodleUser user : USERS) {
            String[] names = user.name().split(" ");
            text.append("%s,%s,%s,,,%s".formatted(names[0], names[1], user.idNumber(), user.email()));
            course.items().forEach(item -> text.append(',')
                    .append(course.grade(user.id(), item.id())
                            .map(grade ->
                                    grade.setScale(2, RoundingMode.HALF_UP).toPlainString())
                            .orElse("-")));
            text.append(",0.00,1795296862\n");
        }
        return text.toString();
    }

    /** Imports a file, which must succeed at the first try; columns of items that there are not become new ones. */
    void upload(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        header = MoodleImporter.columns(bytes, MoodleUpload.Form.DEFAULT).getFirst();
        course = FirstTry.moodle(course, bytes);
    }

    /** {@return what the students of the last upload were told apart by} */
    String identifier() {
        return header;
    }

    /** {@return what the students have, in the order of the export; blanks are empty} */
    List<String> scores(String title) {
        long id = item(title).orElseThrow(() -> new AssertionError("no item " + title));
        return USERS.stream()
                .map(user -> course.grade(user.id(), id)
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString)
                        .orElse(""))
                .toList();
    }

    List<String> titles() {
        return course.items().stream().map(MoodleItem::name).toList();
    }

    private static long user(String name) {
        return USERS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Optional<Long> item(String title) {
        return course.items().stream()
                .filter(each -> each.name().equals(title))
                .findFirst()
                .map(MoodleItem::id);
    }
}
