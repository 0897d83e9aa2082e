package dev.passback.files.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header row of a Canvas file.
 *
 * @param sisUserId where the SIS user id stands, from 0; −1 where it does not
 * @param loginId where the SIS login id stands, from 0; −1 where it does not
 * @param columns the columns of assignments
 * @param dropped headers that are left out
 */
record CanvasHeader(int sisUserId, int loginId, List<Column> columns, List<String> dropped) {
    private static final Pattern TITLE_AND_ID = Pattern.compile("^(.*)\\s\\(([0-9]+)\\)$");
    private static final Pattern RESERVED =
            Pattern.compile("(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)");

    /**
     * A column of an assignment.
     *
     * @param index where its cells are read: at the first header of the same text
     * @param title what a new assignment would be called
     */
    record Column(int index, String header, String title, Optional<CanvasCourse.Assignment> assignment) {}

    static CanvasHeader of(List<@Nullable String> row, CanvasCourse course) {
        if (row.size() < 4 || !cell(row, 0).contains("Student") || !cell(row, 1).contains("ID")) {
            throw new CanvasFailure("Invalid header row");
        }
        int at = 2;
        int sisUserId = -1;
        int loginId = -1;
        if (matches(row, at, "SIS\\s+User\\s+ID") && matches(row, at + 1, "SIS\\s+Login\\s+ID")) {
            sisUserId = at++;
            loginId = at++;
            at += matches(row, at, "Integration\\s+ID") ? 1 : 0;
            at += matches(row, at, "Root\\s+Account") ? 1 : 0;
        } else if (matches(row, at, "SIS\\s+Login\\s+ID")) {
            loginId = at++;
        }
        if (!matches(row, at, "Section")) {
            throw new CanvasFailure("Invalid header row");
        }
        List<String> rest = row.subList(at + 1, row.size()).stream()
                .map(header -> Objects.requireNonNullElse(header, ""))
                .toList();
        // custom columns are recognised anywhere, but as many cells go from the left
        int custom =
                (int) rest.stream().filter(course.customColumns()::contains).count();
        return columns(row, at + 1 + custom, sisUserId, loginId, course);
    }

    private static CanvasHeader columns(
            List<@Nullable String> row, int first, int sisUserId, int loginId, CanvasCourse course) {
        List<Column> columns = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (int i = first; i < row.size(); i++) {
            String header = cell(row, i);
            if (RESERVED.matcher(header).find()) {
                dropped.add(header);
            } else {
                columns.add(column(row.indexOf(header), header, course));
            }
        }
        return new CanvasHeader(sisUserId, loginId, columns, dropped);
    }

    private static Column column(int index, String header, CanvasCourse course) {
        Matcher known = TITLE_AND_ID.matcher(header);
        boolean hasId = known.matches();
        Optional<CanvasCourse.Assignment> byId =
                hasId ? course.assignment(Long.parseLong(known.group(2))) : Optional.empty();
        Optional<CanvasCourse.Assignment> found = byId.or(() -> course.assignments().stream()
                .filter(assignment -> assignment.title().equals(header))
                .findFirst());
        return new Column(index, header, hasId ? known.group(1) : header, found);
    }

    private static boolean matches(List<@Nullable String> row, int index, String pattern) {
        return Pattern.compile(pattern).matcher(cell(row, index)).find();
    }

    static String cell(List<@Nullable String> row, int index) {
        String cell = index < row.size() ? row.get(index) : null;
        if (cell == null) {
            throw new CanvasFailure("undefined method for nil");
        }
        return cell;
    }
}
