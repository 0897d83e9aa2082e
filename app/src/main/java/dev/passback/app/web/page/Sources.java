package dev.passback.app.web.page;

import dev.passback.app.road.GivenFiles;
import dev.passback.transfer.TransferRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the journal calls sources and gradebooks, as people call them. */
public final class Sources {
    private static final Pattern EXPORT = Pattern.compile("file:[a-z]+:(.*)", Pattern.DOTALL);
    private static final String KEPT = "kept:";

    /** {@return a file's name without folders; other names as they are} */
    public String title(String name) {
        return name.startsWith("/") || name.startsWith(KEPT) || name.contains("\\") ? GivenFiles.title(name) : name;
    }

    /** {@return a gradebook's name; before the name of its export the course's, where somebody said one} */
    public String gradebook(TransferRequest request) {
        String title = title(request.gradebook());
        return course(request)
                .filter(course -> !course.equals(title))
                .map(course -> course + " (" + title + ")")
                .orElse(title);
    }

    private Optional<String> course(TransferRequest request) {
        Matcher export = EXPORT.matcher(request.target());
        if (!export.matches()) {
            return Optional.empty();
        }
        String known = export.group(1);
        // what was named on a page stands behind whose it is
        return Optional.of(
                request.gradebook().startsWith(KEPT) ? known.substring(known.indexOf('/') + 1) : title(known));
    }
}
