package dev.passback.connectors.openeducat;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The codes by which sessions and exams are found again. They depend on numbers that never change, so that nothing is made
 * twice whatever else is lost: {@code MDL17-C2} is the session of Moodle's course 2 in batch 17, {@code MDL17-S5} that of
 * files for subject 5, {@code MDL17-Q42} the exam of quiz 42. Where that is too long, {@code MDL.GX.Q16} has the same
 * numbers to base 36.
 */
final class ExamCodes {
    /** What a stock OpenEduCat keeps; a larger field is used only where this is too little, so that codes stay. */
    private static final int STOCK_SIZE = 16;

    private final String prefix;
    private final long batch;
    private final int examSize;
    private final int sessionSize;

    ExamCodes(String prefix, long batch, Installation installation) {
        this.prefix = prefix;
        this.batch = batch;
        examSize = installation.examCodeSize();
        sessionSize = installation.sessionCodeSize();
    }

    String session(SourceCourse course) {
        return code(course.kind().letter(), course.id(), sessionSize);
    }

    String exam(ItemOrigin origin) {
        return code(origin.kind().letter(), origin.id(), examSize);
    }

    /** {@return the code of an item that was made for a title alone} */
    String titled(SourceCourse course, String title) {
        String number =
                switch (course.kind()) {
                    case COURSE -> Long.toString(course.id());
                    case SUBJECT -> course.key();
                };
        byte[] hash = new LinesHash().line(number).line(title).bytes();
        // 31 bits: at most six characters to base 36
        return code("T", ByteBuffer.wrap(hash).getInt() >>> 1, examSize);
    }

    /** {@return how all codes of the batch begin} */
    List<String> heads() {
        return List.of(prefix + batch + "-", prefix + "." + base36(batch) + ".");
    }

    /** {@return what the exam of that code was made for; empty where the code is not one of these} */
    Optional<ItemOrigin> origin(String code) {
        String plain = prefix + batch + "-";
        if (code.startsWith(plain)) {
            return ItemOrigin.parse(code.substring(plain.length()))
                    .filter(origin -> exam(origin).equals(code));
        }
        String dense = prefix + "." + base36(batch) + ".";
        if (!code.startsWith(dense) || code.length() < dense.length() + 2) {
            return Optional.empty();
        }
        String letter = code.substring(dense.length(), dense.length() + 1);
        try {
            long id = Long.parseLong(code.substring(dense.length() + 1), Character.MAX_RADIX);
            return ItemOrigin.parse(letter + id).filter(origin -> exam(origin).equals(code));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String code(String letter, long id, int size) {
        String plain = prefix + batch + "-" + letter + id;
        String dense = prefix + "." + base36(batch) + "." + letter + base36(id);
        int usual = Math.min(size, STOCK_SIZE);
        if (plain.length() <= usual) {
            return plain;
        }
        if (dense.length() <= usual) {
            return dense;
        }
        if (plain.length() <= size) {
            return plain;
        }
        throw new SystemException(
                Reach.CONNECTION,
                Wording.of("the code {} is longer than the {} characters that OpenEduCat keeps", plain, size),
                Wording.of("Choose a shorter prefix for the connection."));
    }

    private static String base36(long number) {
        return Long.toString(number, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }
}
