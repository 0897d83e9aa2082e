package dev.passback.grade;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The scores of one grade item, a cell for each student, in nine bytes a cell.
 *
 * <p>A cell holds a {@link Score} or is <em>unreadable</em>: text stood where a score belongs. An unreadable cell is
 * never written anywhere; what stood there is in the finding that the reader made. Immutable once built.
 */
public final class ScoreColumn {
    private static final byte NOT_GRADED = 0;
    private static final byte EXCUSED = 1;
    private static final byte ABSENT = 2;
    private static final byte UNREADABLE = 3;
    /** Points that do not fit a long with a small scale; they stand in {@link #wide}. */
    private static final byte WIDE = 4;
    /** This and all above: points whose unscaled value stands in {@link #unscaled}, with scale {@code tag - POINTS}. */
    private static final byte POINTS = 5;

    private static final int MAX_SCALE = 18;
    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private final byte[] tags;
    private final long[] unscaled;
    private final Map<Integer, BigDecimal> wide;

    private ScoreColumn(byte[] tags, long[] unscaled, Map<Integer, BigDecimal> wide) {
        this.tags = tags;
        this.unscaled = unscaled;
        this.wide = wide;
    }

    /** {@return a column of {@code size} blank cells} */
    public static ScoreColumn blank(int size) {
        return new ScoreColumn(new byte[size], new long[size], Map.of());
    }

    /** {@return a column of these scores} */
    public static ScoreColumn of(Score... scores) {
        Builder builder = new Builder(scores.length);
        for (Score score : scores) {
            builder.add(score);
        }
        return builder.build();
    }

    public int size() {
        return tags.length;
    }

    /** {@return the score at {@code row}; blank where the cell is unreadable} */
    public Score get(int row) {
        byte tag = tags[row];
        return switch (tag) {
            case NOT_GRADED, UNREADABLE -> Score.NOT_GRADED;
            case EXCUSED -> Score.EXCUSED;
            case ABSENT -> Score.ABSENT;
            case WIDE -> Score.points(wideValue(row));
            default -> Score.points(BigDecimal.valueOf(unscaled[row], tag - POINTS));
        };
    }

    /** {@return whether text stood where a score belongs} */
    public boolean isUnreadable(int row) {
        return tags[row] == UNREADABLE;
    }

    /** {@return whether nothing was scored at {@code row}; false for an unreadable cell} */
    public boolean isBlank(int row) {
        return tags[row] == NOT_GRADED;
    }

    /** {@return whether the cell holds points} */
    public boolean isPoints(int row) {
        return tags[row] >= WIDE;
    }

    /** {@return whether both cells hold the same score, without making objects for the usual case} */
    public boolean sameScore(int row, ScoreColumn other, int otherRow) {
        byte tag = tags[row];
        byte otherTag = other.tags[otherRow];
        if (tag < WIDE || otherTag < WIDE) {
            return tag == otherTag;
        }
        if (tag == otherTag && tag != WIDE) {
            return unscaled[row] == other.unscaled[otherRow];
        }
        return get(row).equals(other.get(otherRow));
    }

    /**
     * {@return the points at {@code row}}
     *
     * @throws IllegalStateException where the cell holds no points
     */
    public BigDecimal points(int row) {
        byte tag = tags[row];
        if (tag < WIDE) {
            throw new IllegalStateException("cell " + row + " holds no points but " + get(row));
        }
        return tag == WIDE ? wideValue(row) : BigDecimal.valueOf(unscaled[row], tag - POINTS);
    }

    /** {@return whether the cell holds points without decimals that fit a long} */
    public boolean isWholePoints(int row) {
        return tags[row] == POINTS;
    }

    /** {@return the points of a cell for which {@link #isWholePoints} holds} */
    public long wholePoints(int row) {
        return unscaled[row];
    }

    private BigDecimal wideValue(int row) {
        BigDecimal value = wide.get(row);
        if (value == null) {
            throw new IllegalStateException("cell " + row + " lost its value");
        }
        return value;
    }

    /** Collects the cells of a column from top to bottom. Not thread-safe. */
    public static final class Builder {
        private byte[] tags;
        private long[] unscaled;
        private Map<Integer, BigDecimal> wide = Map.of();
        private int size;

        public Builder() {
            this(64);
        }

        public Builder(int expectedSize) {
            tags = new byte[Math.max(expectedSize, 8)];
            unscaled = new long[tags.length];
        }

        public int size() {
            return size;
        }

        public Builder add(Score score) {
            switch (score) {
                case Score.NotGraded n -> append(NOT_GRADED, 0);
                case Score.Excused e -> append(EXCUSED, 0);
                case Score.Absent a -> append(ABSENT, 0);
                case Score.Points p -> addPoints(p.value());
            }
            return this;
        }

        /** Adds a cell of another column as it is, without making an object for the usual case. */
        public Builder add(ScoreColumn other, int row) {
            if (other.tags[row] == WIDE) {
                return add(other.get(row));
            }
            append(other.tags[row], other.unscaled[row]);
            return this;
        }

        public Builder addBlank() {
            append(NOT_GRADED, 0);
            return this;
        }

        public Builder addUnreadable() {
            append(UNREADABLE, 0);
            return this;
        }

        /** Adds {@code unscaled × 10^-scale} points without making an object; scale 0 to 18. */
        public Builder addPoints(long value, int scale) {
            if (scale < 0 || scale > MAX_SCALE) {
                throw new IllegalArgumentException("scale must be 0 to " + MAX_SCALE + ", not " + scale);
            }
            // trailing zeros go, so that equal points have equal tags
            while (scale > 0 && value % 10 == 0) {
                value /= 10;
                scale--;
            }
            append((byte) (POINTS + scale), value);
            return this;
        }

        private void addPoints(BigDecimal value) {
            BigInteger digits = value.unscaledValue();
            if (value.scale() <= MAX_SCALE && digits.compareTo(MIN_LONG) >= 0 && digits.compareTo(MAX_LONG) <= 0) {
                append((byte) (POINTS + value.scale()), digits.longValueExact());
            } else {
                if (wide.isEmpty()) {
                    wide = new HashMap<>();
                }
                wide.put(size, value);
                append(WIDE, 0);
            }
        }

        private void append(byte tag, long value) {
            if (size == tags.length) {
                int capacity = Math.max(16, size + (size >> 1));
                tags = Arrays.copyOf(tags, capacity);
                unscaled = Arrays.copyOf(unscaled, capacity);
            }
            tags[size] = tag;
            unscaled[size] = value;
            size++;
        }

        public ScoreColumn build() {
            // full arrays need no copy: the next cell would get new ones
            boolean full = size == tags.length;
            return new ScoreColumn(
                    full ? tags : Arrays.copyOf(tags, size),
                    full ? unscaled : Arrays.copyOf(unscaled, size),
                    Map.copyOf(wide));
        }
    }
}
