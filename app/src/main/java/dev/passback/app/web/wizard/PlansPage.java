package dev.passback.app.web.wizard;

import dev.passback.app.people.Access;
import dev.passback.app.store.StorePool;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The plans that a person made lately, carried out or not. */
@Controller
final class PlansPage {
    private static final int LISTED = 50;

    private final StorePool stores;

    PlansPage(StorePool stores) {
        this.stores = stores;
    }

    @GetMapping("/plans")
    String show(Access access, Model model) {
        model.addAttribute("plans", stores.with(store -> PlanLine.latest(store, access, LISTED)));
        return "wizard/plans";
    }
}
