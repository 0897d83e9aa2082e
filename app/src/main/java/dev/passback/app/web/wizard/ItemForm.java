package dev.passback.app.web.wizard;

import dev.passback.mapping.ItemChoice;
import dev.passback.mapping.MappedItem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person said of each column.
 *
 * @param choices by the column's title; empty where it is left to Passback
 * @param refusedColumn a column whose maximum is no number of points
 */
record ItemForm(Map<String, Optional<ItemChoice>> choices, Optional<String> refusedColumn) {
    private static final String AUTO = "auto";
    private static final String IGNORE = "ignore";
    private static final String NEW = "new";
    private static final String ITEM = "item:";
    private static final int LONGEST = 30;

    static ItemForm read(List<MappedItem> columns, Map<String, String> form) {
        Map<String, Optional<ItemChoice>> choices = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i).source().title();
            String to = form.getOrDefault("to-" + i, AUTO);
            if (to.equals(NEW)) {
                String title = form.getOrDefault("title-" + i, "").strip();
                String maximum = form.getOrDefault("maximum-" + i, "").strip();
                if (!isPoints(maximum)) {
                    return new ItemForm(choices, Optional.of(column));
                }
                choices.put(
                        column,
                        Optional.of(new ItemChoice.New(
                                title.isEmpty() ? column : title,
                                maximum.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(new BigDecimal(maximum.replace(',', '.'))))));
            } else if (to.equals(IGNORE)) {
                choices.put(column, Optional.of(new ItemChoice.Ignore()));
            } else if (to.startsWith(ITEM)) {
                choices.put(column, Optional.of(new ItemChoice.To(to.substring(ITEM.length()))));
            } else {
                choices.put(column, Optional.empty());
            }
        }
        return new ItemForm(choices, Optional.empty());
    }

    private static boolean isPoints(String text) {
        return text.isEmpty() || (text.length() <= LONGEST && text.matches("\\d+([.,]\\d+)?"));
    }

    /** {@return what the form says for a choice} */
    static String value(Optional<ItemChoice> choice) {
        if (choice.isEmpty()) {
            return AUTO;
        }
        return switch (choice.get()) {
            case ItemChoice.Ignore ignore -> IGNORE;
            case ItemChoice.New fresh -> NEW;
            case ItemChoice.To to -> ITEM + to.title();
        };
    }
}
