package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;

/** A student's grade of a quiz: by the grading method, scaled to the quiz's maximum, five decimals. */
public record QuizGrade(long id, long userId, BigDecimal grade, long modified) {}
