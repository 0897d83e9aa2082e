package dev.passback.app.web.page;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Scores and points as the reader writes numbers. They are exact: no digit is rounded away, and none is grouped. */
public final class Figures {
    private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+");

    public List<String> texts(List<?> exact) {
        return exact.stream().map(this::text).toList();
    }

    /** {@return a score or points; what is no number stays as it is} */
    public String text(@Nullable Object exact) {
        String text =
                switch (exact) {
                    case null -> "";
                    case BigDecimal number -> number.toPlainString();
                    default -> exact.toString();
                };
        return FRACTION.matcher(text).matches()
                ? text.replace(
                        '.',
                        DecimalFormatSymbols.getInstance(LocaleContextHolder.getLocale())
                                .getDecimalSeparator())
                : text;
    }
}
