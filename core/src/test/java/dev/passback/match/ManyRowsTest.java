package dev.passback.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.grade.Roster;
import dev.passback.grade.Tables;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A large sheet is matched in stretches at once; that must not show. */
class ManyRowsTest {
    private static final Roster COURSE = Tables.roster(
            "CANVAS_USER_ID | SIS_USER_ID | SIS_LOGIN_ID | EMAIL             | NAME",
            "1              | 00123       | alopez       | ana@uni.edu       | Ana López",
            "2              | 123456789   | bbrown       | bob@mail.uni.edu  | Brown, Bob",
            "3              | S1003       | carol@uni.edu|                   | Carol Clark",
            "4              | dD7         | ddoe         | dora@uni.edu      | Dora Doe",
            "5              | Dd7         | deng         | deng@uni.edu      | Deng Doe");

    private static final String HEADER = "CANVAS_USER_ID | STUDENT_ID | EMAIL | NAME";
    private static final String[] ROWS = {
        "  | 00123  | ana@uni.edu      | Ana López",
        "  | 00123  | bob@mail.uni.edu | Ana López",
        "  | bbrown |                  | Carol Clark",
        "2 | bbrown | unknown@uni.edu  | Somebody Else",
        "4 |        | deng@uni.edu     | Deng Doe",
        "  | dD7    |                  | Dora Doe",
        "  | DD7    |                  |",
        "  | 123    |                  |",
        "  | 999    | carol@uni.edu    | Carol Clark",
        "  | =\"00123\" |              |",
        "  |        | #1A2B3C          |",
        "  |        |                  | Dora Doe",
        "  | 998    | x@uni.edu        | Nobody",
    };

    /** Prime to the number of rows, so that stretches begin with different ones. */
    private static final int MANY = 30_011;

    @Test
    void everyRowIsMatchedAsInASmallSheet() {
        Matching few = matching(ROWS);
        Matching many = matching(many());
        for (int row = 0; row < MANY; row++) {
            int same = row % ROWS.length;
            if (few.student(same) < 0) {
                assertThat(many.match(row)).isEqualTo(few.match(same));
            }
            assertThat(many.student(row)).isEqualTo(few.student(same));
            assertThat(many.matchedBy(row)).isEqualTo(few.matchedBy(same));
        }
        assertThat(many.findings()).isEqualTo(few.findings());
    }

    @Test
    void everyRowIsCountedOnce() {
        String[] rows = Arrays.copyOf(many(), MANY / ROWS.length * ROWS.length);
        Matching few = matching(ROWS);
        Matching many = matching(rows);
        int times = rows.length / ROWS.length;
        assertThat(many.rates())
                .isEqualTo(few.rates().stream()
                        .map(rate -> new IdentifierRate(
                                rate.kind(), rate.title(), rate.filled() * times, rate.matched() * times, rows.length))
                        .toList());
    }

    private static Matching matching(String... rows) {
        return new Matcher(COURSE).match(Tables.sheet(HEADER, rows), IdentifyBy.ANY, Map.of());
    }

    private static String[] many() {
        return IntStream.range(0, MANY).mapToObj(row -> ROWS[row % ROWS.length]).toArray(String[]::new);
    }
}
