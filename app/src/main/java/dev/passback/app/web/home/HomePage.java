package dev.passback.app.web.home;

import dev.passback.app.people.Access;
import dev.passback.app.store.StorePool;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what needs attention, and what happened lately. */
@Controller
final class HomePage {
    private final StorePool stores;

    HomePage(StorePool stores) {
        this.stores = stores;
    }

    @GetMapping("/")
    String show(Access access, Model model) {
        model.addAttribute("people", stores.with(store -> store.people().list().size()));
        return "home/home";
    }
}
