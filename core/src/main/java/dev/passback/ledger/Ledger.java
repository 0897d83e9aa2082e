package dev.passback.ledger;

import dev.passback.grade.Titles;
import java.util.Map;

/** The last values that Passback wrote, by gradebook. */
public interface Ledger {

    /**
     * {@return the entries of a gradebook: item key to student key to entry}
     *
     * <p>An item is known by the gradebook's key and by its {@link #titleKey title}, since a gradebook file gives an item
     * its number only after the upload.
     */
    Map<String, Map<String, LedgerEntry>> entries(String target);

    /** {@return the key under which an item is also known: its title without case and blanks} */
    static String titleKey(String title) {
        return "title:" + Titles.key(title);
    }
}
