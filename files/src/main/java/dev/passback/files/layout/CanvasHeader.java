package dev.passback.files.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a column after {@code Section} in a Canvas export.
 *
 * @param title without the assignment's id
 * @param assignmentId Canvas's own id, which the exporter writes behind the title: {@code Essay (50123)}
 * @param computed whether Canvas computes the column; its importer drops every header that contains such words
 */
public record CanvasHeader(String title, Optional<String> assignmentId, boolean computed) {
    private static final Pattern WITH_ID = Pattern.compile("^(.*)\\s\\((\\d{1,18})\\)$");
    private static final Pattern COMPUTED =
            Pattern.compile("(?:Current|Final) (?:Score|Points|Grade)|Override (?:Score|Grade|Status)");

    public static CanvasHeader of(String header) {
        boolean computed = COMPUTED.matcher(header).find();
        Matcher found = WITH_ID.matcher(header);
        return found.matches()
                ? new CanvasHeader(found.group(1).strip(), Optional.of(found.group(2)), computed)
                : new CanvasHeader(header, Optional.empty(), computed);
    }
}
