package dev.passback.files.number;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.TextColumn;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;

/**
 * Reads the cells of one column as scores: plain numbers straight from their bytes, all other cells by
 * {@link #readOdd}. What is no score is left unreadable and told.
 */
public final class ScoreColumnReader {
    private static final int MAX_DIGITS = 18;

    private final String title;
    private final Optional<BigDecimal> maximum;
    private final CellWords words;
    private final DetectedForm form;
    private final Places places;
    private final CellFindings findings;
    private final byte decimalSign;
    private int percentages;
    private int noResponses;
    private int groups;

    /** Tells where a cell stands. */
    @FunctionalInterface
    public interface Places {
        Place of(int row, String title);
    }

    /** @param maximum what 100 % is, where it is known */
    public ScoreColumnReader(
            String title,
            Optional<BigDecimal> maximum,
            CellWords words,
            DetectedForm form,
            Places places,
            CellFindings findings) {
        this.title = title;
        this.maximum = maximum;
        this.words = words;
        this.form = form;
        this.places = places;
        this.findings = findings;
        decimalSign = (byte) (form.form() == NumberForm.COMMA ? ',' : '.');
    }

    /**
     * {@return the scores of these rows}
     *
     * @param profile the profile of the same rows
     * @param untrusted rows whose cells may have moved; they are left unreadable without a word, since the row was told
     */
    public ScoreColumn read(TextColumn column, int[] rows, ColumnProfile profile, BitSet untrusted) {
        Optional<ScoreColumn> plain = profile.plainScores(form.form());
        if (plain.isPresent() && untrusted.isEmpty()) {
            return plain.get();
        }
        ScoreColumn.Builder scores = new ScoreColumn.Builder(rows.length);
        for (int row : rows) {
            if (untrusted.get(row)) {
                scores.addUnreadable();
            } else if (column.length(row) == 0) {
                scores.addBlank();
            } else if (!readPlain(column, row, scores)) {
                readOdd(column, row, scores);
            }
        }
        tellCounts();
        return scores.build();
    }

    /** Reads a sign, digits and a decimal sign; gives up on anything else, and on what may be meant two ways. */
    private boolean readPlain(TextColumn column, int row, ScoreColumn.Builder scores) {
        int length = column.length(row);
        int i = 0;
        byte first = column.byteAt(row, 0);
        boolean negative = first == '-';
        if (negative || first == '+') {
            i = 1;
        }
        if (length - i > MAX_DIGITS) {
            return false;
        }
        long value = 0;
        int digits = 0;
        int scale = -1;
        for (; i < length; i++) {
            byte c = column.byteAt(row, i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                digits++;
                if (scale >= 0) {
                    scale++;
                }
            } else if (c == decimalSign && scale < 0) {
                scale = 0;
            } else {
                return false;
            }
        }
        if (digits == 0 || (scale == 3 && !form.pointDecimals() && decimalSign == '.')) {
            return false;
        }
        scores.addPoints(negative ? -value : value, Math.max(scale, 0));
        return true;
    }

    private void readOdd(TextColumn column, int row, ScoreColumn.Builder scores) {
        String text = OddCell.strip(column.get(row));
        Optional<Score> word = words.score(text);
        if (word.isPresent()) {
            if (text.equalsIgnoreCase(CellWords.NO_RESPONSE)) {
                noResponses++;
            }
            scores.add(word.get());
            return;
        }
        boolean percent = text.endsWith("%");
        String number = percent ? OddCell.beforePercent(text) : text;
        Optional<DecimalText.Reading> reading = DecimalText.read(number, form.form());
        if (reading.isEmpty() || isUnclear(number)) {
            boolean isNumber = DecimalText.isNumber(number);
            refuse(row, scores, isNumber ? FindingCode.NUMBER_UNCLEAR : FindingCode.TEXT_IN_SCORE_CELL, text);
        } else if (!percent) {
            groups += reading.get().grouped() ? 1 : 0;
            scores.add(Score.points(reading.get().value()));
        } else if (maximum.isPresent()) {
            percentages++;
            scores.add(
                    Score.points(reading.get().value().multiply(maximum.get()).movePointLeft(2)));
        } else {
            scores.addUnreadable();
            findings.addCell(new Finding(
                    FindingCode.NUMBER_UNCLEAR,
                    FindingCode.NUMBER_UNCLEAR.severity(),
                    places.of(row, title),
                    Wording.of("{} is a percentage, but of how many points is not known.", CellFindings.quoted(text)),
                    Wording.of("Write the points, or give the file a row with the points possible.")));
        }
    }

    /** {@return whether the number is meant one way in this file and the other way in the next} */
    private boolean isUnclear(String number) {
        NumberShape shape = NumberShape.of(TextColumn.of(number), 0);
        return switch (shape) {
            case COMMA_OR_GROUP -> form.form() == NumberForm.POINT && !form.commaGroups();
            case POINT_OR_GROUP -> !form.pointDecimals();
            case WHOLE, POINT, COMMA, OTHER -> false;
        };
    }

    private void refuse(int row, ScoreColumn.Builder scores, FindingCode code, String text) {
        scores.addUnreadable();
        Wording shown = findings.tells() ? CellFindings.quoted(text) : Wording.NONE;
        findings.addCell(Finding.of(
                code,
                findings.tells() ? places.of(row, title) : Place.WHOLE,
                code == FindingCode.NUMBER_UNCLEAR
                        ? Wording.of(
                                "{} may be meant with a decimal sign or a thousands separator; it was not read.", shown)
                        : Wording.of("{} stands where a score belongs; it was not read.", shown)));
    }

    private void tellCounts() {
        if (percentages > 0) {
            findings.add(Finding.of(
                    FindingCode.PERCENT_READ,
                    Place.column(title),
                    Wording.of(
                            "{} read as shares of {} points.",
                            Counted.percentages(percentages),
                            maximum.orElse(BigDecimal.valueOf(100)))));
        }
        if (noResponses > 0) {
            findings.add(Finding.of(
                    FindingCode.NO_RESPONSE_IS_BLANK,
                    Place.column(title),
                    Wording.of("{} with “No Response” read as blank.", Counted.cells(noResponses))));
        }
        if (groups > 0) {
            findings.add(Finding.of(
                    FindingCode.NUMBER_FORM,
                    Place.column(title),
                    Wording.of(
                            "{} read with thousands separators, since the file uses the {}.",
                            Counted.numbers(groups),
                            form.form().wording())));
        }
    }
}
