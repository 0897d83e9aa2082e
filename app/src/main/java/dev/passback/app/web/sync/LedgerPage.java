package dev.passback.app.web.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.link.Link;
import dev.passback.app.live.LiveLinks;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.LedgerCsv;
import dev.passback.app.sync.LedgerImport;
import dev.passback.app.sync.LinkRunner;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Download;
import dev.passback.app.web.page.Wordings;
import dev.passback.app.web.page.Words;
import dev.passback.finding.UnclearException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a link's table of what was carried is saved, and one of an earlier connector is taken in. */
@Controller
final class LedgerPage {
    private final StorePool stores;
    private final LiveLinks live;
    private final InstantSource clock;
    private final Audit audit;
    private final Words words;
    private final Wordings wordings;

    LedgerPage(Parts parts, Audit audit, Words words, Wordings wordings) {
        stores = parts.stores();
        live = parts.live();
        clock = parts.clock();
        this.audit = audit;
        this.words = words;
        this.wordings = wordings;
    }

    @GetMapping("/syncs/{name}/ledger")
    String show(@PathVariable String name, Access access, Model model) {
        return stores.with(store -> page(Gate.of(store, access).link(name), access, model));
    }

    private static String page(Link link, Access access, Model model) {
        model.addAttribute("link", link);
        model.addAttribute("mayChange", access.mayChange());
        return "syncs/ledger";
    }

    @GetMapping("/syncs/{name}/ledger.csv")
    ResponseEntity<byte[]> csv(@PathVariable String name, Access access) {
        return stores.with(store -> {
            Gate.of(store, access).link(name);
            audit.note(store, access, Way.WEB, Action.FILE_READ, "link " + name, "ledger");
            StringWriter table = new StringWriter();
            LedgerCsv.write(store.mirrors().load(name), table);
            return Download.csv(name + "-ledger.csv", table.toString().getBytes(UTF_8));
        });
    }

    @PostMapping("/syncs/{name}/ledger")
    String take(@PathVariable String name, @RequestParam MultipartFile table, Access access, Model model) {
        return stores.with(store -> {
            Link link = Gate.of(store, access).link(name);
            try (Reader in = new InputStreamReader(table.getInputStream(), UTF_8)) {
                take(store, link, in, access, model);
            } catch (UnclearException e) {
                model.addAttribute("refused", words.of("syncs.refused", wordings.of(e)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return page(link, access, model);
        });
    }

    private void take(Store store, Link link, Reader in, Access access, Model model) {
        LinkRunner runner = new LinkRunner(store, stores::open, each -> live.open(store, each), clock);
        switch (new LedgerImport(store, runner).take(link, in, access.person())) {
            case LedgerImport.Result.NotLearned notLearned -> {
                model.addAttribute("refused", words.of("syncs.ledger.not-learned"));
                model.addAttribute("findings", notLearned.why().findings());
            }
            case LedgerImport.Result.Taken taken -> {
                audit.note(store, access, Way.WEB, Action.CHANGED, "link " + link.name(), "ledger taken in");
                model.addAttribute(
                        "said", words.of("syncs.ledger.taken", taken.imported().taken()));
                model.addAttribute(
                        "findings",
                        Stream.concat(taken.learned().stream(), taken.imported().findings().stream())
                                .toList());
            }
        }
    }
}
