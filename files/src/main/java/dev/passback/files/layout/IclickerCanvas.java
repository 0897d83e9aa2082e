package dev.passback.files.layout;

import dev.passback.files.heading.Heading;
import dev.passback.files.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * iClicker Cloud's export for Canvas: {@code SIS User ID} holds the student id that students typed, {@code SIS Login ID}
 * their e-mail; an item for each session and a total (Macmillan's article DOC-7430). Its exact header was never
 * published, so it is whatever has Canvas's identity columns and is no export of Canvas itself.
 */
final class IclickerCanvas implements Layout {

    @Override
    public Optional<Reading> recognise(Table table) {
        if (!HeadingRoles.has(table, Heading.SIS_USER_ID) && !HeadingRoles.has(table, Heading.SIS_LOGIN_ID)) {
            return Optional.empty();
        }
        List<ColumnRole> roles = CanvasColumns.identities(table, HeadingRoles::item);
        return Optional.of(new Reading("iclicker.canvas", roles, CanvasRows.in(table, roles)));
    }
}
