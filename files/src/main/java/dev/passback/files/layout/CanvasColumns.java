package dev.passback.files.layout;

import dev.passback.files.heading.HeaderText;
import dev.passback.files.table.Table;
import dev.passback.grade.IdentifierKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The identity columns that Canvas begins its files with; there {@code ID} is Canvas's own number of a user. */
final class CanvasColumns {
    private CanvasColumns() {}

    static List<ColumnRole> identities(Table table, Function<String, ? extends ColumnRole> others) {
        List<ColumnRole> roles = new ArrayList<>(HeadingRoles.of(table, others::apply));
        for (int i = 0; i < roles.size(); i++) {
            if (HeaderText.letters(table.header().get(i)).equals("id")) {
                roles.set(i, new ColumnRole.Identity(IdentifierKind.CANVAS_USER_ID));
            }
        }
        return roles;
    }
}
