package dev.passback.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.passback.connect.Depth;
import dev.passback.connect.Pull;
import dev.passback.connect.SourceScore;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import dev.passback.grade.ValueHash;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds after any sequence of pulls. */
class MirrorPropertyTest {
    private static final List<ItemOrigin> ITEMS = List.of(
            ItemOrigin.parse("Q42").orElseThrow(),
            ItemOrigin.parse("A42").orElseThrow(),
            ItemOrigin.parse("G1000042").orElseThrow());

    /** Pulls in a row, and what was said last about each cell and item. */
    private static final class Telling {
        private final Random random;
        private final Map<CellId, Score> said = new HashMap<>();
        private final Map<ItemOrigin, SheetItem> items = new HashMap<>();
        private Mirror mirror = Mirror.EMPTY;

        Telling(long seed) {
            random = new Random(seed);
            for (int i = 0; i < 12; i++) {
                Pull pull = pull();
                mirror = mirror.with(Intake.of(mirror, pull));
                if (random.nextInt(3) == 0) {
                    carryAll();
                }
            }
        }

        private Pull pull() {
            List<SourceScore> scores = new ArrayList<>();
            for (ItemOrigin item : ITEMS) {
                BigDecimal maximum = BigDecimal.valueOf(random.nextBoolean() ? 10 : 20);
                if (!items.containsKey(item) || random.nextInt(6) == 0) {
                    items.put(item, SheetItem.of(item, "Activity " + item, Optional.of(maximum)));
                }
                for (int i = random.nextInt(5); i > 0; i--) {
                    CellId cell = new CellId(item, String.valueOf(random.nextInt(3)));
                    Score score = random.nextInt(4) == 0 ? Score.NOT_GRADED : Score.points(random.nextInt(3));
                    scores.add(new SourceScore(item, cell.student(), score));
                    said.put(cell, score);
                }
            }
            Depth depth = Depth.values()[random.nextInt(Depth.values().length)];
            return new Pull(depth, List.copyOf(items.values()), List.of(), scores, List.of(), "mark");
        }

        private void carryAll() {
            Map<CellId, LinkedCell> cells = new HashMap<>();
            mirror.cells().forEach((id, cell) -> cells.put(id, cell.stands(Standing.SYNCED)));
            mirror = new Mirror(mirror.participants(), mirror.items(), cells);
        }
    }

    @Test
    void eachCellHoldsWhatWasSaidLastAboutIt() {
        qt().forAll(longs().between(0, Long.MAX_VALUE)).checkAssert(seed -> {
            Telling telling = new Telling(seed);
            telling.said.forEach((id, score) -> {
                LinkedCell cell = telling.mirror.cells().get(id);
                assertThat(cell == null ? Score.NOT_GRADED : cell.seen())
                        .as("%s", id)
                        .isEqualTo(score);
            });
            assertThat(telling.said.keySet()).containsAll(telling.mirror.cells().keySet());
            assertThat(telling.mirror.items()).isEqualTo(telling.items);
        });
    }

    @Test
    void noCellIsTakenForCarriedThatHoldsAnotherValue() {
        qt().forAll(longs().between(0, Long.MAX_VALUE)).checkAssert(seed -> {
            Telling telling = new Telling(seed);
            telling.mirror.cells().values().stream()
                    .filter(cell -> !cell.isPending())
                    .forEach(cell -> assertThat(cell.settled()).contains(cell.hash()));
        });
    }

    @Test
    void aCellsHashIsOfAValueAndMaximumThatWereSaidTogether() {
        qt().forAll(longs().between(0, Long.MAX_VALUE))
                .checkAssert(seed -> new Telling(seed).mirror.cells().values().forEach(cell -> assertThat(cell.hash())
                        .isIn(
                                ValueHash.of(cell.seen(), Optional.of(BigDecimal.TEN)),
                                ValueHash.of(cell.seen(), Optional.of(BigDecimal.valueOf(20))))));
    }
}
