package dev.passback.match;

import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Spreadsheets show long ids as {@code 1.23E+08} and save what they show. */
final class ScientificNotation implements Likeness {
    private static final Pattern FORM = Pattern.compile("\\d([.,]\\d{1,20})?[Ee]\\+?\\d{1,2}");

    private final RosterIndex index;
    /** By how many digits the notation kept. */
    private final Map<Integer, DerivedIndex> byDigits = new HashMap<>();

    ScientificNotation(RosterIndex index) {
        this.index = index;
    }

    @Override
    public List<Lead> leads(Identifier identifier, String nameKey) {
        String text = identifier.value();
        if (!FORM.matcher(text).matches()) {
            return List.of();
        }
        BigDecimal value = new BigDecimal(text.replace(',', '.'));
        int digits = value.precision();
        DerivedIndex rounded = byDigits.computeIfAbsent(digits, d -> new DerivedIndex(index, new Rounded(d)));
        return rounded.get(key(value, digits)).stream()
                .map(holder ->
                        new Lead(holder.student(), Wording.of("\"{}\" may have been \"{}\"", text, holder.spelling())))
                .toList();
    }

    /** An id as the notation leaves it. */
    private record Rounded(int digits) implements DerivedIndex.Key {
        @Override
        public boolean mayBeOf(FoldedText text) {
            return text.isDigits();
        }

        @Override
        public String of(String bare) {
            return IdentifierText.isDigits(bare) ? key(new BigDecimal(bare), digits) : "";
        }
    }

    private static String key(BigDecimal value, int digits) {
        return value.round(new MathContext(digits, RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .toString();
    }
}
