package dev.passback.files.upload;

import dev.passback.grade.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws the titles, identifiers and scores that have broken imports. The same seed draws the same. */
final class Nasty {
    private static final List<String> TITLES = List.of(
            "Session 1",
            "Session 1",
            "Quiz",
            "quiz",
            "Quiz (17)",
            "Quiz (18)",
            "(17)",
            " (3)",
            "Quiz (2)",
            "9.12.26",
            "1,2,3",
            "7",
            "12.5%",
            "83,5 %",
            "-5",
            "...",
            "a;b;c",
            ";;;;;;;;",
            "a;=1+1",
            "Final Score",
            "Week 3 Final Score",
            "final score",
            "Current Grade (4)",
            "Override Status",
            "=SUM(A1:A9)",
            "+1 bonus",
            "-2+3+cmd|' /C calc'!A0",
            "@here",
            "＝1",
            "  =1",
            "\t=1",
            "'=1",
            "say \"hi\"",
            "\"",
            "a,b",
            "a,b\\",
            "back\\\"slash",
            "line\nbreak",
            "cr\r\nlf",
            " padded ",
            "",
            "   ",
            "Total",
            "Notes",
            "notes",
            "Section",
            "ID",
            "Student",
            "SIS User ID",
            "SIS Login ID",
            "Integration ID",
            "Points Possible",
            "x (read only)",
            "Muted",
            "Manual Posting",
            "Last downloaded from this course",
            "ID number",
            "Username",
            "Exam (Real)",
            "Exam",
            "Item",
            "Item #2",
            "😀 quiz",
            "Größe",
            "数学",
            "\u00A0",
            "\u200B=1",
            "\uFEFFTitle",
            "N/A",
            "#1",
            "-",
            "EX",
            "Week 3 Final Score (19)",
            "Quiz\u00A0(5)",
            "Quiz [17]",
            "Points Possible (read only)");

    private static final List<String> IDS = List.of(
            "1",
            "2",
            "3",
            "12",
            "00123",
            "123",
            "0123",
            "1.2.3",
            "12.3",
            "123.456.789",
            "123456.789",
            "12,5",
            "S1001",
            "s1001",
            "S-1",
            "=1+1",
            "+49",
            "-7",
            "@ann",
            "a,b",
            "a\"b",
            "a,b\\",
            "DOM\\ann",
            "ann",
            "Ann",
            "ANN",
            "ann@example.test",
            "Ann@Example.test",
            "ann+x@example.test",
            "1e5",
            "1E5",
            "５",
            "é",
            "'5",
            "#AB12",
            "a;b",
            "muted",
            "x y",
            "57,4%",
            "57.4%",
            "ab\ncd",
            "999999999");

    private static final List<String> NAMES = List.of(
            "Ann Doe",
            "Doe, Ann",
            "Ann Doe",
            "=HYPERLINK(\"x\")",
            "Points Possible",
            "    Points Possible",
            "Muted",
            "O'Neil; Bo",
            "Zoë \"Z\" Poe",
            "line\nbreak",
            "",
            "Student, Test",
            "李 雷",
            "-",
            "12.5");

    private final Random random;

    Nasty(long seed) {
        random = new Random(seed);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    String title() {
        return switch (between(0, 5)) {
            case 0 -> text();
            case 1 -> pick(TITLES) + pick(TITLES);
            default -> pick(TITLES);
        };
    }

    String name() {
        return pick(NAMES);
    }

    /** {@return a text of few different characters, so that clashes are likely} */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = between(0, 8); i > 0; i--) {
            text.append("ab1.,;\"'=+-@()[] \n\t\\%#é".charAt(random.nextInt(23)));
        }
        return text.toString();
    }

    /** {@return {@code count} different identifiers} */
    List<String> ids(int count) {
        Set<String> ids = new LinkedHashSet<>();
        while (ids.size() < count) {
            String id = oneIn(4) ? text().strip() : pick(IDS);
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return new ArrayList<>(ids);
    }

    /** {@return some of the numbers below {@code size}, in a random order} */
    List<Integer> someOf(int size) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!oneIn(3)) {
                all.add(i);
            }
        }
        Collections.shuffle(all, random);
        return all;
    }

    /** {@return points from 0 to {@code most} with at most so many decimals} */
    Score points(BigDecimal most, int decimals) {
        int scale = between(0, decimals);
        long units = most.movePointRight(scale).longValue();
        return Score.points(BigDecimal.valueOf(random.nextLong(units + 1), scale));
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
