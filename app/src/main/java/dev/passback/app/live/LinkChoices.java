package dev.passback.app.live;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be tied together between two connections.
 *
 * @param courses the source's; none where scores come in files
 * @param examTypes codes; none in the Enterprise edition
 * @param isEnterprise whether marks go to the gradebooks of the Enterprise edition
 */
public record LinkChoices(List<Named> courses, List<Offered> offers, List<String> examTypes, boolean isEnterprise) {
    /** Something by its code or number, and what people call it. */
    public record Named(String code, String title) {}

    /** A course of the gradebook's system, with what may be chosen of it. */
    public record Offered(String code, String title, List<Named> batches, List<Named> subjects) {}

    /** {@return the course of that code, if it is one of them} */
    public Optional<Offered> offer(@Nullable String code) {
        return offers.stream().filter(offer -> offer.code().equals(code)).findFirst();
    }
}
