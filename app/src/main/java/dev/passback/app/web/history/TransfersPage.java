package dev.passback.app.web.history;

import dev.passback.app.people.Access;
import dev.passback.app.store.StorePool;
import dev.passback.app.store.TransfersSought;
import dev.passback.transfer.TransferRecord;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every transfer that a person may see, the newest first. */
@Controller
final class TransfersPage {
    private static final int SHOWN = 50;

    private final StorePool stores;

    TransfersPage(StorePool stores) {
        this.stores = stores;
    }

    @GetMapping("/history")
    String list(
            @RequestParam(defaultValue = "") String gradebook,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "false") boolean unfinished,
            @RequestParam Optional<Long> before,
            Access access,
            Model model) {
        TransfersSought sought = new TransfersSought(
                access,
                wanted(gradebook),
                wanted(person),
                unfinished,
                before.orElse(Long.MAX_VALUE),
                // one more tells whether there are older ones
                SHOWN + 1);
        List<TransferRecord> found = stores.with(store -> store.history().transfers(sought));
        List<TransferRecord> shown = found.subList(0, Math.min(SHOWN, found.size()));
        model.addAttribute("transfers", shown);
        model.addAttribute("older", found.size() > SHOWN ? shown.getLast().id().number() : null);
        model.addAttribute("before", before.orElse(null));
        model.addAttribute("gradebook", gradebook);
        model.addAttribute("person", person);
        model.addAttribute("unfinished", unfinished);
        return "history/transfers";
    }

    private static Optional<String> wanted(String text) {
        return Optional.of(text.strip()).filter(word -> !word.isEmpty());
    }
}
