package dev.passback.connectors.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connectors.openeducat.odoo.OdooVersion;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ItemOrigin.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExamCodesTest {
    private static final SourceCourse COURSE = new SourceCourse(2, "Biology");

    @Test
    void sayBatchKindAndNumber() {
        ExamCodes codes = codes("MDL", 17, 16);

        assertThat(codes.session(COURSE)).isEqualTo("MDL17-C2");
        assertThat(codes.exam(new ItemOrigin(Kind.QUIZ, 42))).isEqualTo("MDL17-Q42");
        assertThat(codes.exam(new ItemOrigin(Kind.ASSIGNMENT, 42))).isEqualTo("MDL17-A42");
        assertThat(codes.exam(new ItemOrigin(Kind.GRADE_ITEM, 42))).isEqualTo("MDL17-G42");
    }

    @Test
    void areDenserWhereTheyWouldNotFit() {
        ItemOrigin origin = new ItemOrigin(Kind.QUIZ, 1_234_567_890L);

        String code = codes("MDL", 12345, 16).exam(origin);

        assertThat(code).isEqualTo("MDL.9IX.QKF12OI").hasSizeLessThanOrEqualTo(16);
        assertThat(codes("MDL", 12345, 16).origin(code)).contains(origin);
    }

    @Test
    void stayTheSameInALargerField() {
        ItemOrigin origin = new ItemOrigin(Kind.QUIZ, 1_234_567_890L);

        assertThat(codes("MDL", 12345, 32).exam(origin))
                .isEqualTo(codes("MDL", 12345, 16).exam(origin));
    }

    @Test
    void areNeverTheSameForTwoThings() {
        Map<String, ItemOrigin> seen = new HashMap<>();
        for (long batch : List.of(1L, 17L, 43L, 117L, 46_000L)) {
            ExamCodes codes = codes("MDL", batch, 16);
            for (long id : List.of(1L, 7L, 17L, 42L, 117L, 1_000_042L, 2_000_042L, 99_999_999L, 78_000_000_000L)) {
                for (Kind kind : Kind.values()) {
                    ItemOrigin origin = new ItemOrigin(kind, id);
                    assertThat(seen.put(codes.exam(origin), origin)).isNull();
                    assertThat(codes.origin(codes.exam(origin))).contains(origin);
                }
            }
        }
    }

    @Test
    void tellTitlesApart() {
        ExamCodes codes = codes("MDL", 17, 16);

        assertThat(codes.titled(COURSE, "Quiz 1"))
                .isEqualTo(codes.titled(COURSE, "Quiz 1"))
                .isNotEqualTo(codes.titled(COURSE, "Quiz 2"))
                .hasSizeLessThanOrEqualTo(16);
        assertThat(codes.origin(codes.titled(COURSE, "Quiz 1"))).isEmpty();
    }

    @Test
    void ofOthersSayNothing() {
        ExamCodes codes = codes("MDL", 17, 16);

        assertThat(List.of("MDL18-Q42", "MDL17-Q042", "FINAL", "MDL17-", "MDL.H.Q16"))
                .allSatisfy(code -> assertThat(codes.origin(code)).isEmpty());
    }

    private static ExamCodes codes(String prefix, long batch, int size) {
        return new ExamCodes(
                prefix,
                batch,
                new Installation(OdooVersion.of("17.0"), Edition.COMMUNITY, 0, 0, size, size, Instant.EPOCH));
    }
}
