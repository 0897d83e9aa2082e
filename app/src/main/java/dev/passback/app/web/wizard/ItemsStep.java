package dev.passback.app.web.wizard;

import dev.passback.app.draft.Draft;
import dev.passback.app.people.Access;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.plan.Desk;
import dev.passback.app.web.plan.Look;
import dev.passback.app.web.plan.Opened;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemChoice;
import dev.passback.mapping.ItemsPolicy;
import dev.passback.plan.Policy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where each column goes. */
@Controller
final class ItemsStep {
    private final StorePool stores;
    private final Desk desk;

    ItemsStep(StorePool stores, Desk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @GetMapping("/plans/{id}/items")
    String show(@PathVariable String id, @RequestParam(defaultValue = "KEPT") Look look, Access access, Model model) {
        return stores.with(store -> {
            Draft draft = desk.find(store, access, id);
            Optional<Opened> opened = desk.open(store, access, draft, look);
            if (opened.isEmpty()) {
                return "redirect:/plans/" + id + "/destination";
            }
            Step.ITEMS.show(opened.get(), model);
            model.addAttribute("items", ItemsView.of(opened.get()));
            return "wizard/items";
        });
    }

    /** @param form for each column {@code to-N}, {@code title-N} and {@code maximum-N}, counted from 0 */
    @PostMapping("/plans/{id}/items")
    String choose(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            @RequestParam Optional<ItemsPolicy> carry,
            Access access,
            RedirectAttributes then) {
        return stores.with(store -> {
            Draft known = desk.find(store, access, id);
            Optional<Opened> opened = desk.open(store, access, known);
            if (opened.isEmpty()) {
                return "redirect:/plans/" + id + "/destination";
            }
            ItemForm read =
                    ItemForm.read(opened.get().planned().plan().mapping().items(), form);
            if (read.refusedColumn().isPresent()) {
                then.addFlashAttribute("refusedBy", "wizard.items.maximum-wrong");
                then.addFlashAttribute("refusedFact", read.refusedColumn().get());
                return "redirect:/plans/" + id + "/items";
            }
            desk.change(store, access, id, draft -> changed(draft, read.choices(), carry));
            return "redirect:/plans/" + id + (form.containsKey("stay") ? "/items" : "/preview");
        });
    }

    /** Choices for columns that this file does not have stay as they are. */
    private static Draft changed(Draft draft, Map<String, Optional<ItemChoice>> said, Optional<ItemsPolicy> carry) {
        Map<String, ItemChoice> items = new LinkedHashMap<>(draft.choices().items());
        said.forEach((column, choice) -> {
            items.remove(column);
            choice.ifPresent(target -> items.put(column, target));
        });
        Policy old = draft.policy();
        return draft.with(new Choices(
                        draft.choices().identifyBy(), items, draft.choices().students()))
                .with(new Policy(carry, old.blanks(), old.onConflict(), old.duplicates(), old.scaling()));
    }
}
