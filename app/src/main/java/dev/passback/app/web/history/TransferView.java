package dev.passback.app.web.history;

import dev.passback.app.draft.Draft;
import dev.passback.app.link.Link;
import dev.passback.app.road.Unfinished;
import dev.passback.app.store.EmbeddedGradebook;
import dev.passback.transfer.TransferRecord;
import java.util.Optional;

/** A transfer as its page needs it. */
public record TransferView(TransferRecord record) {
    private static final String FILE = "file:";

    public boolean isIntoFile() {
        return record.request().target().startsWith(FILE);
    }

    /** {@return the embedded gradebook's name, where it is one} */
    public Optional<String> gradebook() {
        String target = record.request().target();
        return target.startsWith(EmbeddedGradebook.TARGET_PREFIX)
                ? Optional.of(target.substring(EmbeddedGradebook.TARGET_PREFIX.length()))
                : Optional.empty();
    }

    /** {@return the plan in the making that it came of, if it was made here} */
    public Optional<String> plan() {
        return Draft.idOf(record.request().fingerprint());
    }

    public boolean isOfLink() {
        return record.request().sourceKind().equals(Link.SOURCE_KIND);
    }

    public boolean canBeUndone() {
        return !record.isOpen()
                && record.expired().isEmpty()
                && record.undoneBy().isEmpty()
                && record.request().undoes().isEmpty();
    }

    /** {@return whether it was cut off, and nothing else goes on with it by itself} */
    public boolean canBeFinished() {
        return Unfinished.canBeFinished(record);
    }
}
