package dev.passback.app.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.draft.DraftSource;
import dev.passback.app.json.MappingJson;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.store.Store;
import dev.passback.connect.NewItem;
import dev.passback.files.number.NumberForm;
import dev.passback.files.read.RosterFiles;
import dev.passback.files.table.SourceFile;
import dev.passback.grade.Sha256;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemChoice;
import dev.passback.match.IdentifyBy;
import dev.passback.plan.PlannedItem;
import dev.passback.plan.RuleSet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what it is told whether a plan is still the one that was seen. */
class DraftingTest {
    private static final DraftDestination BOOK = new DraftDestination.Embedded("Book");

    @TempDir
    Path folder;

    private Draft draft;

    @BeforeEach
    void begin() {
        try (Store store = Store.open(folder)) {
            store.gradebooks()
                    .create(
                            "Book",
                            RosterFiles.read(file("Name,Email\nZoë Müller,zoe@uni.example\n𝔸na Ω,ana@uni.example\n"))
                                    .roster(),
                            List.of(),
                            List.of());
            String source = GivenFiles.name(store.files()
                    .add(
                            "scores.csv",
                            "Email,Übung 1\nzoe@uni.example,7\nana@uni.example,8\n".getBytes(UTF_8),
                            "ada",
                            Instant.EPOCH));
            draft = Draft.of("d", "ada", new DraftSource(source, NumberForm.AUTO), Instant.EPOCH)
                    .with(BOOK, RuleSet.PASSBACK);
        }
    }

    @Test
    void theHashIsThatOfTheTextWhateverItsLetters() {
        try (Store store = Store.open(folder)) {
            PlannedTransfer planned = planned(store);

            assertThat(Drafting.text(draft, planned))
                    .contains("Zoë Müller")
                    .contains("𝔸na Ω")
                    .contains("Übung 1");
            assertThat(Drafting.hash(draft, planned)).isEqualTo(Sha256.of(Drafting.text(draft, planned)));
        }
    }

    @Test
    void whatAnotherConnectionChangesInTheGradebookChangesTheHash() {
        try (Store here = Store.open(folder);
                Store elsewhere = Store.open(folder)) {
            String before = Drafting.hash(draft, planned(here));

            elsewhere.gradebooks().get("Book").create(List.of(new NewItem("Essay", Optional.empty())));

            assertThat(Drafting.hash(draft, planned(here))).isNotEqualTo(before);
        }
    }

    @Test
    void whatAnotherConnectionRemembersIsKnownToTheNextPlan() {
        try (Store here = Store.open(folder);
                Store elsewhere = Store.open(folder)) {
            PlannedTransfer before = planned(here);
            assertThat(before.plan().items()).extracting(PlannedItem::title).containsExactly("Übung 1");

            elsewhere
                    .remembered()
                    .rememberMapping(
                            before.source().sheet().sourceKind(),
                            before.target().gradebook().target(),
                            MappingJson.write(
                                    new Choices(IdentifyBy.ANY, Map.of("Übung 1", new ItemChoice.Ignore()), Map.of())));

            assertThat(planned(here).plan().items()).isEmpty();
        }
    }

    private PlannedTransfer planned(Store store) {
        return new Drafting(store, LiveGradebooks.NONE).plan(draft, BOOK, Optional.empty());
    }

    private static SourceFile file(String content) {
        return new SourceFile("roster.csv", content.getBytes(UTF_8));
    }
}
