package dev.passback.app.web.gradebook;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.CellEvent;
import dev.passback.app.store.EmbeddedGradebook;
import dev.passback.app.store.GradebookExcerpt;
import dev.passback.app.store.StorePool;
import dev.passback.grade.GradeItem;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A cell's story: every score that a transfer wanted there, where from, by whom, and what became of it. */
@Controller
final class CellPage {
    private final StorePool stores;
    private final Audit audit;

    CellPage(StorePool stores, Audit audit) {
        this.stores = stores;
        this.audit = audit;
    }

    @GetMapping("/gradebooks/{name}/{item}/{position}")
    String show(
            @PathVariable String name,
            @PathVariable String item,
            @PathVariable int position,
            Access access,
            Model model) {
        return stores.with(store -> {
            EmbeddedGradebook gradebook = Gate.of(store, access).gradebook(name);
            GradebookExcerpt excerpt = gradebook.student(position).orElseThrow(() -> new NotFoundException("student"));
            List<GradeItem> items = excerpt.items();
            int at = IntStream.range(0, items.size())
                    .filter(i -> items.get(i).id().equals(item))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("item"));
            GradebookExcerpt.Row row = excerpt.rows().getFirst();
            String student = row.student().label();
            audit.note(
                    store,
                    access,
                    Way.WEB,
                    Action.SCORES_READ,
                    GradebookPage.subject(name),
                    student + ", " + items.get(at).title());
            List<CellEvent> story = store.history().story(gradebook.target(), item, row.key());
            model.addAttribute("name", name);
            model.addAttribute("item", items.get(at));
            model.addAttribute("student", student);
            model.addAttribute("score", row.scores().get(at));
            model.addAttribute("story", story.reversed());
            return "gradebooks/cell";
        });
    }
}
