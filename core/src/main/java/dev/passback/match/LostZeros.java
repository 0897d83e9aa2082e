package dev.passback.match;

import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import java.util.List;
import java.util.stream.Stream;

/** Spreadsheets take leading zeros off ids: {@code 00123} and {@code 123}. */
final class LostZeros implements Likeness {
    private final RosterIndex index;
    /** Only ids that begin with a zero: the others are found as they stand. */
    private final DerivedIndex stripped;

    LostZeros(RosterIndex index) {
        this.index = index;
        stripped = new DerivedIndex(index, new DerivedIndex.Key() {
            @Override
            public boolean mayBeOf(FoldedText text) {
                return text.beginsWithZero();
            }

            @Override
            public String of(String bare) {
                return IdentifierText.isDigits(bare) ? withoutZeros(bare) : "";
            }
        });
    }

    @Override
    public List<Lead> leads(Identifier identifier, String nameKey) {
        if (!IdentifierText.isDigits(identifier.value())) {
            return List.of();
        }
        String key = withoutZeros(identifier.value());
        return Stream.concat(stripped.get(key).stream(), index.campus().holders(key).all().stream())
                .distinct()
                .map(holder -> new Lead(
                        holder.student(),
                        Wording.of("\"{}\" is \"{}\" but for leading zeros", identifier.value(), holder.spelling())))
                .toList();
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
