package dev.passback.app.web.wizard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.json.FindingsJson;
import dev.passback.app.web.PageSeen;
import dev.passback.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Findings and reasons speak the reader's language; what programs read stays English. */
class SpanishWizardTest {
    private final WizardSite desk = new WizardSite();

    @Test
    void whoAndWhereAndWhyAreSaidInSpanish() {
        String plan = WizardSite.plan(desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), desk.gradebook()));

        PageSeen students = desk.browser.get(plan + "/students?language=es");
        assertThat(students.text(".open-rows"))
                .contains("línea 6", "«100431» es «00100431» salvo por los ceros iniciales")
                .doesNotContain("but for leading zeros");
        assertThat(students.text(".counts")).contains("emparejados", "1 probable 0 en conflicto");
        assertThat(students.texts(".open-rows .tag")).contains("probable").allMatch(tag -> !tag.contains("?"));
        assertThat(desk.browser.get(plan + "/items?language=es").text("tbody"))
                .contains("ningún ítem con este título", "un total; se llevan sus sesiones")
                .doesNotContain("no item of this title");
    }

    @Test
    void thePreviewAndTheKeptReportSayTheirFindingsInSpanish() throws Exception {
        String plan = WizardSite.plan(desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), desk.gradebook()));
        desk.browser.get(plan + "/students?language=es");

        PageSeen preview = desk.browser.get(plan + "/preview");
        assertThat(preview.text(".findings")).contains("«Session 1» pasa a ser un ítem nuevo de 10 puntos");
        assertThat(preview.text(".counts")).contains("nuevas");
        assertThat(preview.texts("thead .tag")).contains("nuevo").doesNotContain("nueva");
        PageSeen report = desk.carriedOut(preview);

        assertThat(report.path()).endsWith("/report");
        List<Finding> told = findings(plan);
        assertThat(report.text(".findings"))
                .contains("«Session 1» pasa a ser un ítem nuevo de 10 puntos")
                .contains("probablemente");
        assertThat(told).isNotEmpty().extracting(Finding::message).allSatisfy(message -> assertThat(
                        report.texts(".places span"))
                .doesNotContain(message));
        String json = new String(desk.browser.get(plan + "/report.json").bytes(), UTF_8);
        assertThat(json).contains("becomes a new item of 10 points").doesNotContain("\"words\"");
    }

    @Test
    void whatMovedSinceThePreviewIsSaidAsTheReaderWritesScores() throws Exception {
        String gradebook = desk.gradebook();
        String plan = WizardSite.plan(desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), gradebook));
        PageSeen preview = desk.browser.get(plan + "/preview?language=es");
        String other = WizardSite.plan(desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), gradebook));
        desk.carriedOut(desk.browser.get(other + "/preview"));

        PageSeen refused = desk.carriedOut(preview);

        assertThat(refused.text("[role=alert]")).contains("Desde que se mostró el plan", "nueva, vacía → 7,5");
    }

    @Test
    void whyAFileCannotBeReadIsSaidInSpanish() {
        PageSeen refused = desk.upload(WizardSite.file("scores.pdf", "%PDF-1.7 no table".getBytes(UTF_8)));

        assertThat(desk.browser.get(refused.path() + "?language=es").text("[role=alert]"))
                .isEqualTo("scores.pdf: es un documento PDF. Exporte las calificaciones como CSV.");
    }

    private List<Finding> findings(String plan) {
        String id = plan.substring(plan.lastIndexOf('/') + 1);
        return desk.site
                .stores()
                .with(store -> FindingsJson.read(
                        JsonMapper.shared().readTree(store.drafts().report(id).orElseThrow())));
    }
}
