package dev.passback.connectors.openeducat;

import dev.passback.grade.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;

/** Reads marks that were gathered by the database, which alone tells NULL from 0. */
record GatheredMarks(int decimals) {

    Score score(JsonNode marks) {
        if (marks.isNull() || marks.isBoolean()) {
            return Score.NOT_GRADED;
        }
        BigDecimal value = Row.decimal(marks);
        return Score.points(value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_UP) : value);
    }
}
