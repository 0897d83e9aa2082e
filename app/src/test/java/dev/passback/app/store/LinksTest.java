package dev.passback.app.store;

import static dev.passback.app.store.LinkSample.LINK;
import static dev.passback.app.store.LinkSample.connection;
import static dev.passback.app.store.LinkSample.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.link.Checked;
import dev.passback.app.link.Connection;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import dev.passback.ledger.LedgerEntry;
import dev.passback.link.LinkPolicy;
import dev.passback.link.Mirror;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinksTest extends StoreTest {

    @Test
    void aConnectionIsKeptWithAllOfIt() {
        assertThat(store.connections().add(connection("campus", "moodle"))).isTrue();

        assertThat(store.connections().find("campus")).contains(connection("campus", "moodle"));
        assertThat(store.connections().find("Campus")).isEmpty();
    }

    @Test
    void aConnectionOfTheSameNameIsLeftAlone() {
        store.connections().add(connection("campus", "moodle"));

        assertThat(store.connections().add(connection("campus", "openeducat"))).isFalse();
        assertThat(store.connections().list()).extracting(Connection::kind).containsExactly("moodle");
    }

    @Test
    void whatAConnectorLearnedIsKeptWithItsConnectionAlone() {
        LinkSample.addTo(store);

        store.connections().remember("college", "learned");

        assertThat(store.connections().find("college").orElseThrow().memory()).contains("learned");
        assertThat(store.connections().find("campus").orElseThrow().memory()).isEmpty();
    }

    @Test
    void whatCameOfLookingAtAConnectionIsKeptWithItsFacts() {
        Checked checked = new Checked(
                Instant.EPOCH,
                List.of(
                        new Checked.Problem(
                                Wording.of("OpenEduCat refused {}: {}", "op.exam/create", "no such field"),
                                Wording.of("Split the batch.")),
                        new Checked.Problem(Wording.verbatim("another system's words"), Wording.of("Nothing to do."))));
        store.connections().add(connection("campus", "moodle"));

        store.connections().noteCheck("campus", checked);

        assertThat(store.connections().checks()).isEqualTo(Map.of("campus", checked));
    }

    @Test
    void aLookFromBeforeThereWereWordingsSaysItsTexts() throws SQLException {
        store.connections().add(connection("campus", "moodle"));
        try (java.sql.Connection database = place.look();
                Statement statement = database.createStatement()) {
            statement.execute("UPDATE connection SET checked ="
                    + " '[\"1970-01-01T00:00:00Z\",\"Moodle does not know the token\",\"Make another.\"]'");
        }

        assertThat(store.connections().checks().get("campus").problems())
                .containsExactly(new Checked.Problem(
                        Wording.verbatim("Moodle does not know the token"), Wording.verbatim("Make another.")));
    }

    @Test
    void aConnectionThatALinkUsesIsNotRemoved() {
        LinkSample.addTo(store);

        assertThat(store.connections().remove("college")).containsExactly(LINK);
        assertThat(store.connections().list()).hasSize(2);

        store.links().remove(LINK);
        assertThat(store.connections().remove("college")).isEmpty();
        assertThat(store.connections().list()).extracting(Connection::name).containsExactly("campus");
    }

    @Test
    void aConnectionTellsNothingOfItsSecret() {
        assertThat(connection("campus", "moodle").toString()).doesNotContain("sealed");
    }

    @Test
    void aLinkIsKeptWithAllOfIt() {
        LinkSample.addTo(store);

        assertThat(store.links().find(LINK)).contains(link(LINK, "openeducat:college/17"));
        assertThat(store.links().into("openeducat:college/17"))
                .isEqualTo(store.links().find(LINK));
        assertThat(store.links().into("openeducat:college/18")).isEmpty();
    }

    @Test
    void usualSettingsAreKeptToo() {
        LinkSample.addTo(store);
        LinkSettings usual = new LinkSettings(
                new LinkSettings.Course("2", ""),
                LinkPolicy.USUAL,
                new LinkSettings.Withheld(LinkSettings.Carry.WITHHOLD, LinkSettings.Carry.WITHHOLD),
                Map.of(),
                Map.of());
        Link sample = link("other", "t");
        Link other = Link.fresh("other", sample.source(), sample.to(), "t", usual, "15m");

        assertThat(store.links().add(other)).isEmpty();
        assertThat(store.links().find("other")).contains(other);
    }

    @Test
    void aNameAndAGradebookHaveOneLink() {
        LinkSample.addTo(store);

        assertThat(store.links().add(link(LINK, "another"))).map(Link::name).contains(LINK);
        assertThat(store.links().add(link("another", "openeducat:college/17")))
                .map(Link::name)
                .contains(LINK);
        assertThat(store.links().list()).hasSize(1);
    }

    @Test
    void linksAreListedByName() {
        LinkSample.addTo(store);
        store.links().add(link("art", "b"));

        assertThat(store.links().list()).extracting(Link::name).containsExactly("art", LINK);
    }

    @Test
    void whatACycleNotesIsKept() {
        LinkSample.fill(store);

        Link link = store.links().find(LINK).orElseThrow();
        assertThat(link.mark()).contains("mark 1");
        assertThat(link.stamp()).contains("stamp");
        assertThat(link.stopped()).contains("plan");
        assertThat(store.links().stoppedPlan(LINK)).contains(LinkSample.STOPPED);
        assertThat(link.verified()).contains(Sample.NOON);
        assertThat(link.matched()).isEqualTo(1);

        store.links().noteStamp(LINK, Optional.empty());
        store.links().forgetStopped(LINK);
        assertThat(store.links().find(LINK).orElseThrow().stamp()).isEmpty();
        assertThat(store.links().find(LINK).orElseThrow().stopped()).isEmpty();
        assertThat(store.links().stoppedPlan(LINK)).isEmpty();
    }

    @Test
    void aLinkThatIsRemovedLeavesOnlyWhatItWrote() {
        LinkSample.fill(store);
        LedgerEntry entry = new LedgerEntry(Score.NOT_GRADED, List.of(Score.points(1)), "hash");
        store.journal().open(Sample.request("openeducat:college/17"), List.of(), Stream.empty(), Sample.NOON);
        store.adoptions()
                .enter(
                        store.journal().latest(1).getFirst().id(),
                        "openeducat:college/17",
                        List.of(new Adoptions.Adopted("exam 7", "Quiz", "S:1", entry)));

        store.links().remove(LINK);

        assertThat(store.links().list()).isEmpty();
        assertThat(store.mirrors().load(LINK)).isEqualTo(Mirror.EMPTY);
        assertThat(store.mirrors().pins(LINK)).isEmpty();
        assertThat(store.runs().latest(LINK, 9)).isEmpty();
        assertThat(store.ledger().entries("openeducat:college/17").get("exam 7"))
                .containsValue(entry);
    }

    @Test
    void whatTheLedgerKnowsIsNotAdoptedOver() {
        LedgerEntry first = new LedgerEntry(Score.NOT_GRADED, List.of(Score.points(1)), "first");
        LedgerEntry second = new LedgerEntry(Score.NOT_GRADED, List.of(Score.points(2)), "second");
        store.journal().open(Sample.request("T"), List.of(), Stream.empty(), Sample.NOON);
        for (LedgerEntry entry : List.of(first, second)) {
            store.adoptions()
                    .enter(
                            store.journal().latest(1).getFirst().id(),
                            "T",
                            List.of(new Adoptions.Adopted("7", "Quiz", "S:1", entry)));
        }

        assertThat(store.ledger().entries("T").get("7")).containsValue(first).doesNotContainValue(second);
    }
}
