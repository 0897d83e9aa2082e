package dev.passback.app.web.codes;

import dev.passback.app.web.page.Span;
import dev.passback.finding.FindingCode;
import java.util.List;

/**
 * What the documentation says of a code.
 *
 * @param section in which of its sections, from 0
 */
public record CodeText(FindingCode code, int section, List<List<Span>> paragraphs) {
    public CodeText {
        paragraphs = List.copyOf(paragraphs);
    }
}
