package dev.passback.browser.page;

import static dev.passback.app.people.Role.ADMINISTRATOR;
import static dev.passback.app.people.Role.AUDITOR;
import static dev.passback.app.people.Role.INSTRUCTOR;

import dev.passback.app.web.Site;
import dev.passback.finding.FindingCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every page that there is. A route of a page that is in no line fails {@link EveryPageIsListedTest}. */
final class Pages {
    private static final List<PageKind> ALL = List.of(
            PageKind.open("/sign-in"),
            PageKind.open(
                    "/setup", Site::empty, site -> "/setup?" + site.setup().getRawQuery()),
            PageKind.empty("/"),
            PageKind.of(ADMINISTRATOR, "/", "with syncs", Syncs::needy),
            PageKind.of(INSTRUCTOR, "/account"),
            PageKind.of(INSTRUCTOR, "/account/tokens", Tokens::listed),
            PageKind.of(ADMINISTRATOR, "/people"),
            PageKind.of(ADMINISTRATOR, "/people/{name}", Tokens::ofSomebody),
            PageKind.of(ADMINISTRATOR, "/settings"),
            PageKind.empty("/plans"),
            PageKind.of(INSTRUCTOR, "/plans", Plans::listed),
            PageKind.of(AUDITOR, "/plans"),
            PageKind.of(INSTRUCTOR, "/plans/new"),
            PageKind.of(INSTRUCTOR, "/plans/{id}/source", Plans.at("source")),
            PageKind.of(INSTRUCTOR, "/plans/{id}/source", "no table", Plans::ofNoTable),
            PageKind.of(INSTRUCTOR, "/plans/{id}/destination", Plans.at("destination")),
            PageKind.of(INSTRUCTOR, "/plans/{id}/destination/live", Plans.at("destination/live")),
            PageKind.of(ADMINISTRATOR, "/plans/{id}/destination/live", "with subjects", Syncs::destination),
            PageKind.of(INSTRUCTOR, "/plans/{id}/students", Plans.at("students")),
            PageKind.of(INSTRUCTOR, "/plans/{id}/students", "pinned", Plans::pinned),
            PageKind.of(INSTRUCTOR, "/plans/{id}/items", Plans.at("items")),
            PageKind.of(INSTRUCTOR, "/plans/{id}/preview", Plans.at("preview")),
            PageKind.of(INSTRUCTOR, "/plans/{id}/preview", "into an export", Plans::intoAnExport),
            PageKind.of(INSTRUCTOR, "/plans/{id}/preview", "refused", Plans::refused),
            PageKind.of(INSTRUCTOR, "/plans/{id}/transfer", Plans::waiting),
            PageKind.of(INSTRUCTOR, "/plans/{id}/report", Plans::carriedOut),
            PageKind.empty("/connections"),
            PageKind.of(INSTRUCTOR, "/connections", Connections::listed),
            PageKind.of(INSTRUCTOR, "/connections/_new/{kind}", (site, person) -> "/connections/_new/moodle"),
            PageKind.of(
                    INSTRUCTOR,
                    "/connections/_new/{kind}",
                    "OpenEduCat",
                    (site, person) -> "/connections/_new/openeducat"),
            PageKind.of(INSTRUCTOR, "/connections/{name}", Connections::one),
            PageKind.empty("/connections/_propose"),
            PageKind.of(ADMINISTRATOR, "/connections/_propose", "with courses", Syncs::proposed),
            PageKind.empty("/gradebooks"),
            PageKind.of(INSTRUCTOR, "/gradebooks", Gradebooks::listed),
            PageKind.of(INSTRUCTOR, "/gradebooks/{name}", Gradebooks::one),
            PageKind.of(INSTRUCTOR, "/gradebooks/{name}", "without items", Gradebooks::withoutItems),
            PageKind.of(INSTRUCTOR, "/gradebooks/{name}/{item}/{position}", Gradebooks::cell),
            PageKind.empty("/history"),
            PageKind.of(INSTRUCTOR, "/history", Gradebooks::transferred),
            PageKind.of(INSTRUCTOR, "/history/{id}", Gradebooks::transfer),
            PageKind.of(INSTRUCTOR, "/history/{id}/undo", Gradebooks::undo),
            PageKind.of(ADMINISTRATOR, "/history/audit"),
            PageKind.empty("/syncs"),
            PageKind.of(ADMINISTRATOR, "/syncs", Syncs::listed),
            PageKind.empty("/syncs/_new"),
            PageKind.of(ADMINISTRATOR, "/syncs/_new", "with courses", Syncs::offered),
            PageKind.of(ADMINISTRATOR, "/syncs/{name}", Syncs.at("")),
            PageKind.of(ADMINISTRATOR, "/syncs/{name}/approve", Syncs.at("/approve")),
            PageKind.of(ADMINISTRATOR, "/syncs/{name}/cells", Syncs.at("/cells")),
            PageKind.of(ADMINISTRATOR, "/syncs/{name}/gaps", Syncs.at("/gaps")),
            PageKind.of(ADMINISTRATOR, "/syncs/{name}/ledger", Syncs.at("/ledger")),
            PageKind.of(ADMINISTRATOR, "/syncs/{name}/runs/{id}", Syncs::run),
            PageKind.of(ADMINISTRATOR, "/syncs/{name}/settings", Syncs.at("/settings")),
            PageKind.of(INSTRUCTOR, "/codes"),
            PageKind.of(INSTRUCTOR, "/codes/{code}", (site, person) -> "/codes/" + FindingCode.values()[0]),
            PageKind.of(INSTRUCTOR, "/api/docs"),
            PageKind.of(INSTRUCTOR, "/api/docs/{topic}", (site, person) -> "/api/docs/gradebooks"),
            PageKind.of(
                    INSTRUCTOR,
                    "/api/docs/{topic}",
                    "with requests open",
                    (site, person) -> "/api/docs/plans?open=plans-make&open=plans-decide"),
            PageKind.of(
                    INSTRUCTOR,
                    "/api/docs/{topic}",
                    "with a list open",
                    (site, person) -> "/api/docs/link-cells?open=link-cells-cells"),
            PageKind.refused(INSTRUCTOR, "/no-such-page", 404),
            PageKind.refused(INSTRUCTOR, "/people", 403));

    /** Routes that answer with a part of a page, or with what is there for a moment only: {@link MomentsTest} sees that. */
    static final Set<String> NO_PAGES = Set.of(
            "/plans/{id}/progress",
            "/syncs/{name}/progress",
            "/history/{id}/undoing",
            "/history/{id}/undoing/progress");

    private Pages() {}

    static Stream<PageKind> all() {
        return ALL.stream();
    }
}
