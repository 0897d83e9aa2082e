package dev.passback.mapping;

/** How a gradebook wants the titles of new items. */
@FunctionalInterface
public interface TitleRule {
    /** Titles as they are. */
    TitleRule AS_IS = title -> title;

    /** {@return the title that the gradebook can take, the same for the same title} */
    String safe(String title);
}
