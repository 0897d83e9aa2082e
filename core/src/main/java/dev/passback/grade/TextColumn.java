package dev.passback.grade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * A column of texts, packed as UTF-8 behind one another, so that a million short texts cost megabytes, not hundreds.
 * A missing text is the empty text. Immutable once built.
 */
public final class TextColumn {
    private final byte[] bytes;
    /** {@code ends[i]} is where text {@code i} ends in {@link #bytes}; it begins where the one before ends. */
    private final int[] ends;

    private TextColumn(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    /** {@return a column of these texts} */
    public static TextColumn of(String... texts) {
        Builder builder = new Builder(texts.length);
        for (String text : texts) {
            builder.add(text);
        }
        return builder.build();
    }

    public int size() {
        return ends.length;
    }

    public String get(int row) {
        int start = start(row);
        return new String(bytes, start, ends[row] - start, UTF_8);
    }

    /** {@return whether nothing but ASCII blanks stands at {@code row}} */
    public boolean isBlank(int row) {
        for (int i = start(row); i < ends[row]; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return how many bytes of UTF-8 the text at {@code row} has} */
    public int length(int row) {
        return ends[row] - start(row);
    }

    /** {@return byte {@code i} of the text at {@code row}; for readers that must not make a string for each cell} */
    public byte byteAt(int row, int i) {
        return bytes[start(row) + i];
    }

    /**
     * Copies the bytes of the text at {@code row} to the front of {@code into}, which must have room for them.
     *
     * @return how many they are
     */
    public int copy(int row, byte[] into) {
        int start = start(row);
        System.arraycopy(bytes, start, into, 0, ends[row] - start);
        return ends[row] - start;
    }

    /** {@return whether both texts are the same, byte by byte} */
    public boolean isSame(int row, TextColumn other, int otherRow) {
        return Arrays.equals(bytes, start(row), ends[row], other.bytes, other.start(otherRow), other.ends[otherRow]);
    }

    /** {@return the texts of these rows, rising; neighbours are copied together} */
    public TextColumn select(int[] rows) {
        int[] selectedEnds = new int[rows.length];
        int length = 0;
        for (int i = 0; i < rows.length; i++) {
            length = Math.addExact(length, length(rows[i]));
            selectedEnds[i] = length;
        }
        byte[] selected = new byte[length];
        int copied = 0;
        for (int first = 0; first < rows.length; ) {
            int last = first;
            while (last + 1 < rows.length && rows[last + 1] == rows[last] + 1) {
                last++;
            }
            int start = start(rows[first]);
            int stretch = ends[rows[last]] - start;
            System.arraycopy(bytes, start, selected, copied, stretch);
            copied += stretch;
            first = last + 1;
        }
        return new TextColumn(selected, selectedEnds);
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** Collects texts from top to bottom. Not thread-safe. */
    public static final class Builder {
        private byte[] bytes;
        private int[] ends;
        private int size;
        /** How many of {@link #bytes} are taken. */
        private int used;

        public Builder() {
            this(64);
        }

        public Builder(int expectedSize) {
            bytes = new byte[Math.max(expectedSize, 8) * 8];
            ends = new int[Math.max(expectedSize, 8)];
        }

        public int size() {
            return size;
        }

        /**
         * Adds a text below the others.
         *
         * @throws IllegalStateException when the column would pass two gigabytes
         */
        public Builder add(String text) {
            byte[] encoded = text.getBytes(UTF_8);
            return append(encoded, 0, encoded.length);
        }

        /** Adds {@code length} characters from {@code offset} on; makes no string where all are ASCII. */
        public Builder add(char[] text, int offset, int length) {
            int end = used;
            ensureRoom(length);
            byte[] into = bytes;
            int all = 0;
            // looked at only afterwards: a loop without an exit is done many characters at a time
            for (int i = 0; i < length; i++) {
                char c = text[offset + i];
                all |= c;
                into[end + i] = (byte) c;
            }
            if (all >= 0x80) {
                return add(new String(text, offset, length));
            }
            return close(end + length);
        }

        /** Takes the text that was added last away again. */
        public Builder removeLast() {
            size--;
            used = size == 0 ? 0 : ends[size - 1];
            return this;
        }

        /** Adds the first {@code length} bytes of a text in UTF-8. */
        public Builder add(byte[] utf8, int length) {
            return append(utf8, 0, length);
        }

        /** Adds a text of another column. */
        public Builder add(TextColumn other, int row) {
            return append(other.bytes, other.start(row), other.length(row));
        }

        private Builder append(byte[] source, int offset, int length) {
            ensureRoom(length);
            System.arraycopy(source, offset, bytes, used, length);
            return close(used + length);
        }

        private void ensureRoom(int length) {
            if (bytes.length - used < length) {
                grow(length);
            }
        }

        private void grow(int length) {
            if ((long) used + length > Integer.MAX_VALUE - 16) {
                throw new IllegalStateException("a column holds at most two gigabytes of text");
            }
            long wanted = Math.max((long) bytes.length + (bytes.length >> 1), (long) used + length);
            bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, Integer.MAX_VALUE - 16));
        }

        private Builder close(int end) {
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, size + (size >> 1) + 8);
            }
            ends[size++] = end;
            used = end;
            return this;
        }

        public TextColumn build() {
            return new TextColumn(Arrays.copyOf(bytes, used), Arrays.copyOf(ends, size));
        }
    }
}
