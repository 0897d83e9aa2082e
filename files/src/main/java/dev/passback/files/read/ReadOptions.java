package dev.passback.files.read;

import dev.passback.files.number.NumberForm;

/**
 * What a person may say about a file.
 *
 * @param numberForm how it writes decimals; {@code AUTO} finds out
 */
public record ReadOptions(NumberForm numberForm) {
    public static final ReadOptions DEFAULT = new ReadOptions(NumberForm.AUTO);
}
