package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.site.Grading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Grades as Moodle displays them; nothing to be parsed. */
record GradeWords(char decimalSeparator) {
    private static final String PASSED =
            "<i class=\"icon fa fa-check text-success fa-fw inline\"  title=\"Pass\" role=\"img\" aria-label=\"Pass\"></i>";
    private static final String FAILED =
            "<i class=\"icon fa fa-xmark text-danger fa-fw inline\"  title=\"Fail\" role=\"img\" aria-label=\"Fail\"></i>";

    String grade(Grading grading, @Nullable BigDecimal grade, BigDecimal pass) {
        if (grading instanceof Grading.Ungraded) {
            return "";
        }
        if (grade == null) {
            return "-";
        }
        return mark(grade, pass)
                + switch (grading) {
                    case Grading.Scale scale -> scale.words().get(grade.intValue() - 1);
                    default -> decimals(grade);
                };
    }

    String percentage(Grading grading, @Nullable BigDecimal grade) {
        if (grading instanceof Grading.Ungraded) {
            return "";
        }
        return grade == null ? "-" : percentage(grade, grading.minimum(), grading.maximum());
    }

    String percentage(BigDecimal grade, BigDecimal minimum, BigDecimal maximum) {
        BigDecimal share =
                grade.subtract(minimum).movePointRight(2).divide(maximum.subtract(minimum), MathContext.DECIMAL64);
        return decimals(share) + " %";
    }

    String range(Grading grading) {
        return switch (grading) {
            case Grading.Points points -> plain(points.minimum()) + "&ndash;" + plain(points.maximum());
            case Grading.Scale scale ->
                scale.words().getFirst() + "&ndash;" + scale.words().getLast();
            case Grading.Ungraded none -> "&ndash;";
        };
    }

    String decimals(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', decimalSeparator);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String mark(BigDecimal grade, BigDecimal pass) {
        if (pass.signum() == 0) {
            return "";
        }
        return grade.compareTo(pass) >= 0 ? PASSED : FAILED;
    }
}
