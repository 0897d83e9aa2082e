package dev.passback.files.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * How the bytes of a file are letters.
 *
 * @param markBytes how many bytes a byte order mark takes at the front
 * @param assumed whether nothing in the bytes proves it
 */
record Encoding(Charset charset, int markBytes, boolean assumed) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 8192;
    private static final int STRETCH = 32;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NON_ASCII = 0x8080808080808080L;

    /** {@return the encoding: by its mark, by zero bytes at every second place, by being valid UTF-8, else Windows-1252} */
    static Encoding of(SourceFile file) {
        if (file.startsWith(0xEF, 0xBB, 0xBF)) {
            return new Encoding(UTF_8, 3, false);
        }
        if (file.startsWith(0xFF, 0xFE)) {
            return new Encoding(UTF_16LE, 2, false);
        }
        if (file.startsWith(0xFE, 0xFF)) {
            return new Encoding(UTF_16BE, 2, false);
        }
        byte[] bytes = file.bytes();
        int zerosAtEven = zeros(bytes, 0);
        int zerosAtOdd = zeros(bytes, 1);
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (zerosAtOdd > pairs / 2 && zerosAtEven < pairs / 10) {
            return new Encoding(UTF_16LE, 0, true);
        }
        if (zerosAtEven > pairs / 2 && zerosAtOdd < pairs / 10) {
            return new Encoding(UTF_16BE, 0, true);
        }
        return isUtf8(bytes) ? new Encoding(UTF_8, 0, false) : new Encoding(WINDOWS_1252, 0, true);
    }

    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            if (bytes[i] == 0) {
                count++;
            }
        }
        return count;
    }

    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = strict(UTF_8);
        CharBuffer out = CharBuffer.allocate(SAMPLE);
        int from = firstNonAscii(bytes, 0);
        // only the stretches that are not ASCII are decoded: most files are little but that
        while (from < bytes.length) {
            int to = Math.min(from + STRETCH, bytes.length);
            while (to < bytes.length && bytes[to] < 0) {
                to++;
            }
            ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
            CoderResult result = CoderResult.OVERFLOW;
            while (result.isOverflow()) {
                out.clear();
                result = decoder.decode(in, out, true);
            }
            if (result.isError()) {
                return false;
            }
            decoder.reset();
            from = firstNonAscii(bytes, to);
        }
        return true;
    }

    private static int firstNonAscii(byte[] bytes, int from) {
        int i = from;
        while (i <= bytes.length - Long.BYTES && ((long) EIGHT_BYTES.get(bytes, i) & NON_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** {@return the file's text; reading it throws CharacterCodingException where bytes are no letters} */
    Reader open(SourceFile file) {
        byte[] bytes = file.bytes();
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, markBytes, bytes.length - markBytes), strict(charset));
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** {@return the name that people see} */
    String label() {
        return markBytes > 0 && charset.equals(UTF_8) ? "UTF-8 with BOM" : charset.displayName();
    }
}
