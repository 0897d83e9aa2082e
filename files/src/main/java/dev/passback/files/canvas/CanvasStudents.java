package dev.passback.files.canvas;

import dev.passback.files.UploadSheet;
import dev.passback.files.spreadsheet.SpreadsheetText;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first five cells of each row of a Canvas file: who the student is. */
final class CanvasStudents {
    /** A row whose first cell contains the first is taken for the points row; one of nothing but the others is hidden. */
    private static final Pattern ROW_WORDS =
            Pattern.compile("(?i)(points)\\s(possible)|(manual)\\s(posting)|(mu)(ted)");

    private final UploadSheet sheet;

    CanvasStudents(UploadSheet sheet) {
        this.sheet = sheet;
    }

    List<String> cells(int row) {
        String id = text(IdentifierKind.CANVAS_USER_ID, row);
        String sisUserId = text(IdentifierKind.SIS_USER_ID, row);
        String loginId = text(IdentifierKind.SIS_LOGIN_ID, row);
        Optional<String> known = List.of(sisUserId, loginId, id).stream()
                .filter(each -> !each.isEmpty())
                .findFirst();
        if (known.isEmpty()) {
            throw new IllegalArgumentException("row " + (row + 1) + " has no identifier that Canvas knows");
        }
        String name = name(text(IdentifierKind.NAME, row));
        // a name is for people: Canvas goes by the identifiers, so any telling text will do
        return List.of(
                name.isEmpty() ? name(known.get()) : name,
                id,
                sisUserId,
                loginId,
                SpreadsheetText.safeTitle(sheet.sections().get(row)));
    }

    private static String name(String name) {
        return ROW_WORDS.matcher(SpreadsheetText.safeTitle(name)).replaceAll("$1$3$5-$2$4$6");
    }

    private String text(IdentifierKind kind, int row) {
        for (IdentifierColumn column : sheet.students().columns()) {
            String text = column.kind() == kind ? column.values().get(row).strip() : "";
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
