package dev.passback.files.importer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a row of a Canvas file means: internal id, SIS user id, SIS login id, then the exact name; the first wins. */
record CanvasStudentFinder(CanvasHeader header, CanvasCourse course) {
    private static final Pattern LEADING_DIGITS = Pattern.compile("\\s*([0-9]{1,18})");

    Optional<CanvasCourse.Student> find(List<@Nullable String> row) {
        return text(row, 1)
                .flatMap(this::byId)
                .or(() -> text(row, header.sisUserId())
                        .flatMap(id -> first(s -> s.sisUserId().equals(id))))
                .or(() -> text(row, header.loginId())
                        .flatMap(id -> first(s -> s.loginId().equals(id))))
                .or(() -> text(row, 0)
                        .flatMap(name -> first(
                                s -> s.name().equals(name) || s.sortableName().equals(name))));
    }

    /** Ruby's {@code to_i}: the digits at the beginning. */
    private Optional<CanvasCourse.Student> byId(String cell) {
        Matcher digits = LEADING_DIGITS.matcher(cell);
        long id = digits.lookingAt() ? Long.parseLong(digits.group(1)) : 0;
        return first(student -> student.id() == id);
    }

    private Optional<CanvasCourse.Student> first(Predicate<CanvasCourse.Student> test) {
        return course.students().stream().filter(test).findFirst();
    }

    private static Optional<String> text(List<@Nullable String> row, int index) {
        String cell = index < 0 || index >= row.size() ? null : row.get(index);
        return Optional.ofNullable(cell).filter(text -> !text.isBlank());
    }
}
