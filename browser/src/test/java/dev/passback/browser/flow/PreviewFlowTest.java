package dev.passback.browser.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Course;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People see what will change, decide, and see it again. */
@ExtendWith(Visiting.class)
class PreviewFlowTest {
    private static final int MANY = 2_000;

    private final Site site = Site.shared();
    private final Person person = site.person(Role.INSTRUCTOR);

    @Test
    void aConflictIsSettledByThePolicy(Visitors visitors) {
        ScoreFile export = ScoreFile.sample("canvas-export.csv");
        Visitor visitor = source(visitors, ScoreFile.sample("iclicker-week-1.csv"))
                .choosesFile("Export of the gradebook", export.name(), export.content())
                .presses("Take this export")
                .follows("Preview");
        Locator conflicts = visitor.page().locator("td.conflict");
        assertThat(conflicts).hasCount(1);
        assertThat(conflicts).containsText("there 3, file 6");

        visitor.unfolds("What to do with blanks, conflicts and doubles")
                .chooses("Where the gradebook holds another score", "the file's score is written")
                .presses("Plan again");

        assertThat(conflicts).hasCount(0);
        assertThat(visitor.page().locator("td.changed")).hasCount(1);
        assertThat(visitor.page().locator("td.changed")).containsText("6");
    }

    @Test
    void aPreviewOfTwoThousandRowsIsPagedFilteredAndSearched(Visitors visitors) {
        ScoreFile roster = ScoreFile.roster(MANY);
        Course course = Course.of(site, person.name(), "Large " + person.name(), roster.content());
        Visitor visitor = source(visitors, ScoreFile.sessions(MANY))
                .chooses("Gradebook", course.name())
                .presses("Take this gradebook")
                .follows("Preview")
                .sees("1,999 rows")
                // it stands below the rows, so they are all there
                .sees("Page 1 of");
        Locator rows = visitor.page().locator("table.grid tbody tr");
        int perPage = rows.count();
        int pages = (MANY - 1 + perPage - 1) / perPage;
        assertThat(perPage).isLessThanOrEqualTo(200);

        visitor.sees("Page 1 of " + pages).follows("Next").sees("Page 2 of " + pages);
        assertThat(rows).hasCount(perPage);
        visitor.follows("Before").sees("Page 1 of " + pages);

        visitor.searches("Last0042").presses("Show").sees("One row");
        assertThat(rows).hasCount(1);
        assertThat(rows).containsText("First0042 Last0042");

        visitor.searches("").chooses("Show", "conflicts").presses("Show").sees("No rows");
        assertThat(rows).hasCount(0);
    }

    private Visitor source(Visitors visitors, ScoreFile scores) {
        return visitors.come(person, Look.PICTURE)
                .opens("/plans/new")
                .choosesFile("Score file", scores.name(), scores.content())
                .follows("On: where the scores count");
    }
}
