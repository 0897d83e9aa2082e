package dev.passback.files.upload;

import dev.passback.files.UploadSheet;
import dev.passback.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * The header texts of an upload file's items, all different and safe.
 *
 * @param headers in the order of the items; empty for an item that the gradebook's importer could not recognise
 * @param findings which titles had to change, and which items cannot be carried
 */
public record Titles(List<Optional<String>> headers, List<Finding> findings) {
    public Titles {
        headers = List.copyOf(headers);
        findings = List.copyOf(findings);
    }

    /** {@return whether the item at {@code index} can be in the file} */
    public boolean carries(int index) {
        return headers.get(index).isPresent();
    }

    /**
     * {@return the header texts of a file with these items}
     *
     * @throws IllegalArgumentException where an item cannot be carried, which a plan must have left out; or where the
     *     titles were made for other items
     */
    public List<String> texts(List<UploadSheet.Item> items) {
        if (items.size() != headers.size()) {
            throw new IllegalArgumentException(headers.size() + " titles for " + items.size() + " items");
        }
        return texts();
    }

    /** {@return the header texts; see {@link #texts(List)}} */
    public List<String> texts() {
        return headers.stream()
                .map(header -> header.orElseThrow(
                        () -> new IllegalArgumentException("an item of the file cannot be carried: " + findings)))
                .toList();
    }
}
