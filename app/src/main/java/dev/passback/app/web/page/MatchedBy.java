package dev.passback.app.web.page;

import dev.passback.app.link.Link;
import dev.passback.finding.Wording;
import dev.passback.grade.IdentifierKind;
import dev.passback.transfer.TransferRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a change came to its student, which the journal keeps as an English text: {@code ID number and Email address}. A
 * link's identifiers are known by our names for them; a file's by its own headings, which read the same everywhere.
 */
public final class MatchedBy {
    private static final Wording PINNED = Wording.of("pinned");
    private static final Wording AND = Wording.of(" and ");
    private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(AND.text()));

    private static final Map<String, Wording> OURS = Arrays.stream(IdentifierKind.values())
            .map(IdentifierKind::wording)
            .collect(Collectors.toUnmodifiableMap(Wording::text, Function.identity()));

    /** {@return what was kept with a change of the transfer, to be said in any language} */
    public Wording of(TransferRequest request, String kept) {
        if (kept.equals(PINNED.text())) {
            return PINNED;
        }
        Map<String, Wording> known = request.sourceKind().equals(Link.SOURCE_KIND) ? OURS : Map.of();
        return Wording.joined(
                AND,
                BETWEEN.splitAsStream(kept)
                        .map(part -> known.getOrDefault(part, Wording.verbatim(part)))
                        .toList());
    }
}
