package dev.passback.match;

import dev.passback.grade.Identifier;
import java.util.List;

/** Spreadsheets take leading zeros off ids: {@code 00123} and {@code 123}. */
final class LostZeros implements Likeness {
    private final DerivedIndex stripped;

    LostZeros(RosterIndex index) {
        stripped = new DerivedIndex(index, value -> IdentifierText.isDigits(value) ? withoutZeros(value) : "");
    }

    @Override
    public List<Lead> leads(Identifier identifier, String nameKey) {
        if (!IdentifierText.isDigits(identifier.value())) {
            return List.of();
        }
        return stripped.get(withoutZeros(identifier.value())).stream()
                .map(holder -> new Lead(
                        holder.student(),
                        "\"" + identifier.value() + "\" is \"" + holder.spelling() + "\" but for leading zeros"))
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
