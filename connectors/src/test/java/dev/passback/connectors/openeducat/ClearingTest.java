package dev.passback.connectors.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.grade.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Marks are taken away one first, and put back where the server keeps 0 instead. */
final class ClearingTest {
    private final Map<Cell, Score> server = new LinkedHashMap<>();
    private final List<Map<Cell, Score>> puts = new ArrayList<>();

    private Map<Cell, String> clear(Score whatBlankBecomes) {
        for (long student = 1; student <= 3; student++) {
            server.put(new Cell(7, student), Score.points(10 + student));
        }
        return new Clearing(new Clearing.Hands() {
                    @Override
                    public Map<Cell, String> put(Map<Cell, Score> wanted) {
                        puts.add(wanted);
                        wanted.forEach((cell, score) ->
                                server.put(cell, score.equals(Score.NOT_GRADED) ? whatBlankBecomes : score));
                        return Map.of();
                    }

                    @Override
                    public Map<Cell, Held> read(List<Cell> cells) {
                        Map<Cell, Held> held = new HashMap<>();
                        cells.forEach(cell -> held.put(cell, new Held(1, server.getOrDefault(cell, Score.NOT_GRADED))));
                        return held;
                    }
                })
                .clear(new LinkedHashMap<>(server));
    }

    @Test
    void allGoWhereTheFirstWentAway() {
        assertThat(clear(Score.NOT_GRADED)).isEmpty();
        assertThat(server.values()).containsOnly(Score.NOT_GRADED);
        assertThat(puts).hasSize(2);
    }

    @Test
    void oneIsTriedAndPutBackWhereTheServerKeepsZero() {
        assertThat(clear(Score.points(0))).hasSize(3);
        assertThat(server.values()).containsExactly(Score.points(11), Score.points(12), Score.points(13));
        assertThat(puts.stream().flatMap(put -> put.keySet().stream()).distinct())
                .hasSize(1);
    }
}
