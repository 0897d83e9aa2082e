package dev.passback.files.layout;

import dev.passback.files.heading.HeaderText;
import dev.passback.files.heading.Heading;
import dev.passback.files.heading.TotalTitle;
import dev.passback.files.table.Table;
import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The roles of columns whose headers mean the same in every layout. */
final class HeadingRoles {
    private HeadingRoles() {}

    /** {@return the roles by what headers mean; {@code others} decides on all headers without a known meaning} */
    static List<ColumnRole> of(Table table, Function<String, ColumnRole> others) {
        List<ColumnRole> roles = new ArrayList<>(table.width());
        for (String header : table.header()) {
            roles.add(Heading.of(header).map(HeadingRoles::of).orElseGet(() -> others.apply(header)));
        }
        return roles;
    }

    private static ColumnRole of(Heading heading) {
        return switch (heading) {
            case FULL_NAME -> new ColumnRole.Name(ColumnRole.Name.Part.FULL);
            case FIRST_NAME -> new ColumnRole.Name(ColumnRole.Name.Part.FIRST);
            case LAST_NAME -> new ColumnRole.Name(ColumnRole.Name.Part.LAST);
            case SECTION -> new ColumnRole.Section();
            case ASIDE -> new ColumnRole.Ignored(Wording.of("its header says that it holds no scores"));
            case STUDENT_ID,
                    SIS_USER_ID,
                    SIS_LOGIN_ID,
                    INTEGRATION_ID,
                    ID_NUMBER,
                    REGISTRATION_NUMBER,
                    USERNAME,
                    EMAIL,
                    REMOTE_ID -> new ColumnRole.Identity(heading.kind().orElseThrow());
        };
    }

    /** {@return a session, or a total where the title says so} */
    static ColumnRole.Item item(String title) {
        return TotalTitle.matches(title) ? ColumnRole.Item.total(title) : ColumnRole.Item.session(title);
    }

    static boolean has(Table table, Heading heading) {
        return table.header().stream().anyMatch(header -> Heading.of(header).equals(Optional.of(heading)));
    }

    /** {@return whether some header, without letter case and punctuation, is {@code letters}} */
    static boolean hasLetters(Table table, String letters) {
        return table.header().stream()
                .anyMatch(header -> HeaderText.letters(header).equals(letters));
    }

    static boolean has(Table table, Pattern pattern) {
        Predicate<String> found = pattern.asPredicate();
        return table.header().stream().anyMatch(found);
    }

    /** {@return the columns without a known meaning} */
    static List<String> titles(Table table) {
        return table.header().stream()
                .filter(header -> Heading.of(header).isEmpty())
                .toList();
    }
}
