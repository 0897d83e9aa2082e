package dev.passback.app.store;

import static dev.passback.app.store.LinkSample.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.transfer.TransferId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkBackupTest extends StoreTest {

    @ParameterizedTest
    @EnumSource
    void keepsEverythingOfALinkOnEitherDatabase(Vendor other) {
        LinkSample.fill(store);
        Path backup = folder.resolve("passback.backup");
        store.backup(backup);

        try (Store restored = other.fresh(folder).open()) {
            restored.restore(backup);

            assertThat(restored.connections().list())
                    .isEqualTo(store.connections().list())
                    .hasSize(2);
            assertThat(restored.links().list()).isEqualTo(store.links().list()).hasSize(1);
            assertThat(restored.mirrors().load(LINK)).isEqualTo(store.mirrors().load(LINK));
            assertThat(restored.mirrors().load(LINK).cells())
                    .hasSize(LinkSample.cells().size());
            assertThat(restored.mirrors().people(LINK))
                    .isEqualTo(store.mirrors().people(LINK))
                    .hasSize(3);
            assertThat(restored.mirrors().targets(LINK))
                    .isEqualTo(store.mirrors().targets(LINK))
                    .hasSize(1);
            assertThat(restored.mirrors().pins(LINK))
                    .isEqualTo(store.mirrors().pins(LINK))
                    .hasSize(1);
            assertThat(restored.runs().latest(LINK, 9))
                    .isEqualTo(store.runs().latest(LINK, 9))
                    .hasSize(2);
        }
    }

    @Test
    void runsAreNumberedOnWhereTheyWere() {
        LinkSample.fill(store);
        Path backup = folder.resolve("passback.backup");
        store.backup(backup);

        try (Store restored = vendor.fresh(folder).open()) {
            restored.restore(backup);
            restored.links().add(LinkSample.link("art", "another"));

            assertThat(restored.runs()
                            .start("art", "host/1/1", Sample.NOON)
                            .run()
                            .id())
                    .isEqualTo(3);
        }
    }

    @Test
    void aBackupFromBeforeThereWereLinksIsRestored() throws IOException {
        Sample.gradebook(store, "Physics", 3, "Quiz 1");
        store.journal().open(Sample.request("A"), List.of(Sample.newItem("Week 1")), Sample.changes(3), Sample.NOON);
        Path backup = folder.resolve("passback.backup");
        Path former = folder.resolve("former.backup");
        store.backup(backup);
        FormerBackup.write(backup, former);

        try (Store restored = vendor.fresh(folder).open()) {
            restored.restore(former);

            assertThat(restored.gradebooks().list()).containsExactly("Physics");
            assertThat(restored.journal().latest(9))
                    .isEqualTo(store.journal().latest(9))
                    .hasSize(1);
            assertThat(restored.journal().itemsToMake(new TransferId(1))).containsExactly(Sample.newItem("Week 1"));
            LinkSample.fill(restored);
            assertThat(restored.runs().latest(LINK, 9)).hasSize(2);
        }
    }
}
