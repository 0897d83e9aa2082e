package dev.passback.app.draft;

import dev.passback.files.number.NumberForm;

/**
 * The score file of a draft.
 *
 * @param file what finds it, see {@link dev.passback.app.road.GivenFiles}
 * @param numberForm how its numbers are to be read
 */
public record DraftSource(String file, NumberForm numberForm) {}
