package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.link.Connection;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.link.Run;
import dev.passback.link.LinkPolicy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkRunsTest extends StoreTest {

    @BeforeEach
    void link() {
        store.connections().add(new Connection("campus", "moodle", Map.of(), "", Optional.empty()));
        store.links()
                .add(Link.fresh(
                        "bio",
                        new End("campus", "1"),
                        new End("campus", "2"),
                        "target",
                        new LinkSettings(
                                new LinkSettings.Course("1", "Biology"),
                                LinkPolicy.USUAL,
                                new LinkSettings.Withheld(LinkSettings.Carry.WITHHOLD, LinkSettings.Carry.WITHHOLD),
                                Map.of(),
                                Map.of()),
                        "15m"));
    }

    @Test
    void aLinkHasOneActiveRunWhoeverAsks() {
        LinkRuns.Start first = store.runs().start("bio", "here/1/1", Sample.NOON);
        LinkRuns.Start second = store.runs().start("bio", "here/1/1", Sample.NOON);

        assertThat(first.isNew()).isTrue();
        assertThat(second).isEqualTo(new LinkRuns.Start(first.run(), false));
    }

    @Test
    void whoLostARunNeitherKeepsItAliveNorEndsIt() {
        Run lost = store.runs().start("bio", "here/1/1", Sample.NOON).run();
        assertThat(store.runs().alive(lost, Sample.NOON)).isTrue();
        assertThat(store.runs().takeOver(lost, "there/2/2", Sample.LATER)).isTrue();

        assertThat(store.runs().alive(lost, Sample.LATER)).isFalse();
        store.runs().finish(lost, "done", Optional.empty(), "{}", Sample.LATER);
        assertThat(store.runs().latest("bio", 1).getFirst().finished()).isEmpty();

        Run taken = lost.takenOver("there/2/2");
        assertThat(store.runs().alive(taken, Sample.LATER)).isTrue();
        store.runs().finish(taken, "done", Optional.empty(), "{}", Sample.LATER);
        assertThat(store.runs().latest("bio", 1).getFirst().status()).contains("done");
    }

    @Test
    void ofTheRunsThatFoundNothingChangedOnlyTheLatestIsKept() {
        for (String status : new String[] {"done", "unchanged", "unchanged", "later", "unchanged"}) {
            Run run = store.runs().start("bio", "here/1/1", Sample.NOON).run();
            store.runs().finish(run, status, Optional.empty(), "{}", Sample.LATER);
        }

        assertThat(store.runs().latest("bio", 10))
                .extracting(run -> run.status().orElseThrow())
                .containsExactly("unchanged", "later", "done");
    }
}
