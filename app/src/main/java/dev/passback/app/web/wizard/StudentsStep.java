package dev.passback.app.web.wizard;

import dev.passback.app.draft.Draft;
import dev.passback.app.people.Access;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.plan.Desk;
import dev.passback.app.web.plan.Look;
import dev.passback.app.web.plan.Opened;
import dev.passback.mapping.Choices;
import dev.passback.match.IdentifyBy;
import dev.passback.match.StudentChoice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is who: five piles, and a word of a person for each row that is open. */
@Controller
final class StudentsStep {
    private final StorePool stores;
    private final Desk desk;

    StudentsStep(StorePool stores, Desk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @GetMapping("/plans/{id}/students")
    String show(@PathVariable String id, @RequestParam(defaultValue = "KEPT") Look look, Access access, Model model) {
        return stores.with(store -> {
            Draft draft = desk.find(store, access, id);
            Optional<Opened> opened = desk.open(store, access, draft, look);
            if (opened.isEmpty()) {
                return "redirect:/plans/" + id + "/destination";
            }
            Step.STUDENTS.show(opened.get(), model);
            model.addAttribute("students", StudentsView.of(opened.get()));
            model.addAttribute("ways", IdentifyBy.values());
            return "wizard/students";
        });
    }

    @PostMapping("/plans/{id}/students")
    String identify(@PathVariable String id, @RequestParam IdentifyBy by, Access access) {
        return choose(
                id, access, choices -> new Choices(by, choices.items(), choices.students()), "/students#identifiers");
    }

    /**
     * A person's word on a student of the source.
     *
     * @param source an identifier of the source's student
     * @param is an identifier of the roster's student
     */
    @PostMapping("/plans/{id}/pins")
    String pin(@PathVariable String id, @RequestParam String source, @RequestParam String is, Access access) {
        if (is.isBlank()) {
            return "redirect:/plans/" + id + "/students#open";
        }
        return pinned(id, source, Optional.of(new StudentChoice.Is(is.strip())), access);
    }

    @PostMapping("/plans/{id}/pins/ignore")
    String ignore(@PathVariable String id, @RequestParam String source, Access access) {
        return pinned(id, source, Optional.of(new StudentChoice.Ignore()), access);
    }

    @PostMapping("/plans/{id}/pins/remove")
    String remove(@PathVariable String id, @RequestParam String source, Access access) {
        return pinned(id, source, Optional.empty(), access);
    }

    private String pinned(String id, String source, Optional<StudentChoice> choice, Access access) {
        return choose(
                id,
                access,
                choices -> {
                    Map<String, StudentChoice> students = new LinkedHashMap<>(choices.students());
                    students.remove(source);
                    choice.ifPresent(is -> students.put(source, is));
                    return new Choices(choices.identifyBy(), choices.items(), students);
                },
                "/students#open");
    }

    private String choose(String id, Access access, UnaryOperator<Choices> choice, String then) {
        stores.with(store -> desk.change(store, access, id, draft -> draft.with(choice.apply(draft.choices()))));
        return "redirect:/plans/" + id + then;
    }
}
