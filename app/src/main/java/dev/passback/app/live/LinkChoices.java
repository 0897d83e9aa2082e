package dev.passback.app.live;

import java.util.List;

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
}
