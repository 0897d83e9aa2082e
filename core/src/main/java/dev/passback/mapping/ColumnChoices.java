package dev.passback.mapping;

import dev.passback.grade.ScoreSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was decided about each column: for this sheet, or else for earlier ones. Saying anew whether the total or the
 * sessions are carried sets aside what was remembered of the other kind, so that never both are carried by memory.
 *
 * @param choices what a person decided for this sheet
 * @param remembered what was decided for earlier sheets
 * @param policy total or sessions, where a person said so
 */
record ColumnChoices(
        ScoreSheet sheet, Totals totals, Choices choices, Choices remembered, Optional<ItemsPolicy> policy) {

    /** {@return the choice for the column at {@code position}} */
    Optional<ItemChoice> of(int position) {
        String title = sheet.items().get(position).title();
        ItemChoice choice = choices.items().get(title);
        if (choice != null) {
            return Optional.of(choice);
        }
        return Optional.ofNullable(remembered.items().get(title)).filter(earlier -> stands(position, earlier));
    }

    /** {@return the choices of all columns that have one, by title} */
    Map<String, ItemChoice> all() {
        Map<String, ItemChoice> all = new HashMap<>();
        for (int i = 0; i < sheet.items().size(); i++) {
            String title = sheet.items().get(i).title();
            of(i).ifPresent(choice -> all.put(title, choice));
        }
        return all;
    }

    /** {@return whether a person decided it for this sheet, and not only for earlier ones} */
    boolean isSaidNow(String title) {
        ItemChoice said = choices.items().get(title);
        return said != null && !said.equals(remembered.items().get(title));
    }

    private boolean stands(int position, ItemChoice earlier) {
        if (policy.isEmpty()) {
            return true;
        }
        boolean total = totals.totals().contains(position);
        return isChosen(earlier) && total == (policy.get() == ItemsPolicy.TOTAL);
    }

    /** {@return the totals that are carried: those that were chosen, else the first where the policy wants one} */
    Set<Integer> takenTotals() {
        Set<Integer> chosen = totals.totals().stream()
                .filter(i -> of(i).map(ColumnChoices::isChosen).orElse(false))
                .collect(Collectors.toSet());
        if (!chosen.isEmpty() || !policy.equals(Optional.of(ItemsPolicy.TOTAL))) {
            return chosen;
        }
        List<Integer> undecided =
                totals.totals().stream().filter(i -> of(i).isEmpty()).toList();
        return undecided.stream().findFirst().map(Set::of).orElse(Set.of());
    }

    private static boolean isChosen(ItemChoice choice) {
        return !(choice instanceof ItemChoice.Ignore);
    }
}
