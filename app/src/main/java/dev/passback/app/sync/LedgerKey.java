package dev.passback.app.sync;

import dev.passback.grade.ItemOrigin;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hash tables of OpenEduCat's own connector name an item: {@code grade_42}, with 1,000,000 added to a quiz's number.
 * That alone is ambiguous (assignment 42 and grade item 42; quiz 42 and grade item 1,000,042), so Passback writes the kind
 * beside it.
 */
final class LedgerKey {
    /** Documented by OpenEduCat as QUIZ_ID_OFFSET. */
    private static final long QUIZ_OFFSET = 1_000_000;

    private static final Pattern FORM = Pattern.compile("grade_(\\d{1,18})");

    private LedgerKey() {}

    static String of(ItemOrigin origin) {
        return "grade_" + (origin.kind() == ItemOrigin.Kind.QUIZ ? QUIZ_OFFSET + origin.id() : origin.id());
    }

    /** {@return the items that such a key can mean, of that kind or of any} */
    static Stream<ItemOrigin> meanings(String key, Optional<ItemOrigin.Kind> kind) {
        Matcher matcher = FORM.matcher(key);
        if (!matcher.matches()) {
            return Stream.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return Arrays.stream(ItemOrigin.Kind.values())
                .filter(each -> kind.isEmpty() || kind.get() == each)
                .map(each -> new ItemOrigin(each, each == ItemOrigin.Kind.QUIZ ? number - QUIZ_OFFSET : number))
                .filter(origin -> origin.id() > 0);
    }
}
