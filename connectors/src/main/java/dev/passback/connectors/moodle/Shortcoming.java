package dev.passback.connectors.moodle;

import dev.passback.finding.Wording;

/**
 * Something that is missing for a whole and true pull.
 *
 * @param problem what is missing, and what happens without it
 * @param repair what to do in Moodle
 */
public record Shortcoming(Wording problem, Wording repair) {}
