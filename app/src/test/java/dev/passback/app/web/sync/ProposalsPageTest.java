package dev.passback.app.web.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.link.Link;
import dev.passback.app.people.Role;
import dev.passback.app.web.Campus;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalsPageTest {
    private static final String PROPOSE = "/connections/_propose";

    @Test
    void manyLinksAreMadeAtOnceAndARefusalIsToldForItsRowOnly() {
        try (Campus campus = Campus.of(3, 1, 0)) {
            int subject = campus.systems.row("op.subject", "code", "BIO101");
            int course = campus.systems.row("op.course", "code", "BSC-BIO");
            campus.systems.addCourse(77, "Anything", "oec_subj_" + subject + "_course_" + course);
            PageSeen proposals = campus.instructor.get(PROPOSE + "?from=" + campus.moodle + "&to=" + campus.college);
            assertThat(proposals.text("table")).contains("Anything (77)").contains("id number oec_subj_");
            assertThat(proposals.texts("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
            String first = "77:BSC-BIO/BIO-2026-A/BIO101";
            String second = "77:BSC-BIO/BIO-2026-B/BIO101";

            PageSeen made = proposals.submit(
                    PROPOSE,
                    "pick",
                    first,
                    "pick",
                    second,
                    "name " + first,
                    campus.link,
                    "name " + second,
                    "no name at all",
                    "exam-type",
                    "EXT",
                    "every",
                    "0 3 1 1 *");

            assertThat(made.texts("#made + ul li").get(0)).startsWith("linked").contains(campus.link);
            assertThat(made.texts("#made + ul li").get(1))
                    .startsWith("not linked")
                    .contains("a link's name has");
            Optional<Link> link =
                    campus.site.stores().with(store -> store.links().find(campus.link));
            assertThat(link).hasValueSatisfying(found -> {
                assertThat(found.schedule()).isEqualTo("0 3 1 1 *");
                assertThat(found.settings().target("exam-type")).contains("EXT");
                assertThat(found.settings().course().id()).isEqualTo("77");
            });
            assertThat(made.text("tr:has(input[disabled])")).contains("linked already");
            assertThat(campus.page().status()).isEqualTo(200);
        }
    }

    @Test
    void whatIsTooMuchForOneGoStaysTicked() {
        try (Campus campus = Campus.of(1, 1, 0)) {
            int subject = campus.systems.row("op.subject", "code", "BIO101");
            int course = campus.systems.row("op.course", "code", "BSC-BIO");
            campus.systems.addCourse(77, "Anything", "oec_subj_" + subject + "_course_" + course);
            PageSeen proposals = campus.instructor.get(PROPOSE + "?from=" + campus.moodle + "&to=" + campus.college);
            String last = "77:BSC-BIO/BIO-2026-B/BIO101";
            List<String> said = new ArrayList<>();
            for (int i = 0; i < ProposalsPage.MOST_AT_ONCE; i++) {
                said.addAll(List.of("pick", (900 + i) + ":BSC-BIO/BIO-2026-A/BIO101"));
            }
            said.addAll(List.of("pick", last, "name " + last, "the-last", "exam-type", "INT", "every", "2h"));

            PageSeen made = proposals.submit(PROPOSE, said.toArray(String[]::new));

            assertThat(made.texts("#made ~ ul li")).hasSize(ProposalsPage.MOST_AT_ONCE);
            assertThat(made.text(".notice.warn")).startsWith("One more is still ticked below");
            assertThat(made.document().select("[name=pick][checked]").eachAttr("value"))
                    .containsExactly(last);
            assertThat(made.document().selectFirst("[name='name " + last + "']").val())
                    .isEqualTo("the-last");
            assertThat(made.document().selectFirst("[name=every]").val()).isEqualTo("2h");
        }
    }

    @Test
    void nothingTickedAndNothingThatFitsAreTold() {
        try (Campus campus = Campus.of(3, 1, 0)) {
            int subject = campus.systems.row("op.subject", "code", "BIO101");
            int course = campus.systems.row("op.course", "code", "BSC-BIO");
            String path = PROPOSE + "?from=" + campus.moodle + "&to=" + campus.college;
            assertThat(campus.instructor.get(path).text("main")).contains("No course of this Moodle has");
            campus.systems.addCourse(78, "Anything", "oec_subj_" + subject + "_course_" + course);

            assertThat(campus.instructor.get(path).submit(PROPOSE).text("#made + .notice"))
                    .contains("Nothing was ticked");
        }
    }

    @Test
    void connectionsOfOthersAreNotThereAndAuditorsMakeNoLinks() {
        Site site = Site.shared();
        try (Campus campus = Campus.of(1, 1, 0)) {
            String path = PROPOSE + "?from=" + campus.moodle + "&to=" + campus.college;

            assertThat(site.signedIn(Role.INSTRUCTOR).get(path).status()).isEqualTo(404);
            assertThat(site.signedIn(Role.AUDITOR).get(path).status()).isEqualTo(403);
            assertThat(List.of(site.signedIn(Role.ADMINISTRATOR).get(path).status()))
                    .containsExactly(200);
        }
    }
}
