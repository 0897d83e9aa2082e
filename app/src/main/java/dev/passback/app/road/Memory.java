package dev.passback.app.road;

import dev.passback.app.json.MappingJson;
import dev.passback.app.store.Store;
import dev.passback.files.read.ScoreFile;
import dev.passback.grade.SheetItem;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemChoice;
import dev.passback.match.IdentifyBy;
import dev.passback.match.StudentChoice;
import dev.passback.plan.RuleSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is remembered of earlier transfers from a kind of source into a gradebook. */
final class Memory {
    private Memory() {}

    /** {@return what was decided before for that kind of source and that gradebook} */
    static Choices of(Store store, ScoreFile source, Target target) {
        return store.remembered()
                .mapping(source.sheet().sourceKind(), target.gradebook().target())
                .map(MappingJson::read)
                .orElse(Choices.NONE);
    }

    /**
     * {@return what is to be remembered when the plan was carried out}
     *
     * <p>Its own choices, and the earlier ones for columns that its file does not have.
     */
    static Choices after(PlannedTransfer planned, Choices earlier) {
        Choices made = planned.plan().choices();
        Set<String> columns =
                planned.source().sheet().items().stream().map(SheetItem::title).collect(Collectors.toSet());
        Map<String, ItemChoice> items = new LinkedHashMap<>(earlier.items());
        items.keySet().removeAll(columns);
        items.putAll(made.items());
        Map<String, StudentChoice> students = new LinkedHashMap<>(earlier.students());
        students.putAll(made.students());
        return new Choices(identifyBy(planned, earlier), items, students);
    }

    /** Moodle's rules choose an identifier for one import; that is nobody's decision for the next. */
    private static IdentifyBy identifyBy(PlannedTransfer planned, Choices earlier) {
        if (planned.wish().rules() != RuleSet.MOODLE) {
            return planned.plan().choices().identifyBy();
        }
        IdentifyBy said = planned.wish().choices().identifyBy();
        return said == IdentifyBy.ANY ? earlier.identifyBy() : said;
    }
}
