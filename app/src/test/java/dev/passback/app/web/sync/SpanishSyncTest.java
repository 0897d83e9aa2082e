package dev.passback.app.web.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.web.Campus;
import dev.passback.app.web.PageSeen;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import org.junit.jupiter.api.Test;

/** What a link keeps of its runs, cells and users is said in the reader's language, whoever ran it. */
class SpanishSyncTest {
    private static final long QUIZ = 4;

    @Test
    void aGuardSaysWhyItStoppedARun() throws Exception {
        try (Campus campus = Campus.of(40, 4, 0).linked()) {
            campus.run();
            campus.systems.halve(QUIZ);
            campus.run();
            String link = "/syncs/" + campus.link;

            assertThat(campus.instructor.get(link + "/approve?language=es").text(".notice.bad"))
                    .contains("bajaría o borraría")
                    .doesNotContain("would");
            PageSeen run = campus.instructor.get(
                    campus.page().document().select("a[href*=/runs/]").attr("href"));
            assertThat(run.text(".findings")).contains("bajaría o borraría").doesNotContain("would");
        }
    }

    @Test
    void aSystemThatRefusesSaysWhyAndWhatToDo() throws Exception {
        try (Campus campus = Campus.of(3, 1, 0).linked()) {
            String moodle = "/connections/" + campus.moodle;
            campus.instructor
                    .get(moodle + "?language=es")
                    .submit(moodle + "/rotate", "secret", "0123456789abcdef0123456789abcdef");

            PageSeen page = campus.run();
            PageSeen run = campus.instructor.get(
                    page.document().select("a[href*=/runs/]").attr("href"));

            assertThat(run.text(".findings"))
                    .contains("Moodle no conoce el token", "Cree un token para la cuenta")
                    .doesNotContain("the token");
        }
    }

    @Test
    void cellsAndUsersSayWhatIsTheMatter() throws Exception {
        try (Campus campus = Campus.of(6, 4, 0)) {
            long nobody = GeneratedCourse.studentId(3);
            campus.systems.moodle.site().people().changeIdnumber(nobody, "X");
            campus.systems.moodle.site().people().changeEmail(nobody, "somebody@else.test");
            campus.systems.attempt(QUIZ, 2, "50");
            campus.systems.attempt(QUIZ, 3, "50");
            campus.linked().run();
            campus.systems.edit(QUIZ, 2, 1);
            campus.systems.attempt(QUIZ, 2, "99.5");
            campus.run();
            String link = "/syncs/" + campus.link;

            assertThat(campus.instructor
                            .get(link + "/cells?state=edited&language=es")
                            .text("tbody tr"))
                    .contains("libro de calificaciones: 1; origen: 99,5");
            assertThat(campus.instructor.get(link + "/gaps").text("tbody tr"))
                    .contains("allí no se conoce ningún identificador suyo");
        }
    }

    @Test
    void aTransferSaysByWhatItsStudentsWereMatched() throws Exception {
        try (Campus campus = Campus.of(3, 1, 0).linked()) {
            campus.run();
            PageSeen run = campus.instructor.get(
                    campus.page().document().select("a[href*=/runs/]").attr("href") + "?language=es");

            PageSeen transfer = campus.instructor.get(
                    run.document().select("a[href^=/history/]").attr("href"));

            assertThat(transfer.text("tbody tr"))
                    .contains("número de identificación")
                    .doesNotContain("ID number");
            String csv = new String(
                    campus.instructor.get(transfer.path() + "/changes.csv").bytes(), UTF_8);
            assertThat(csv).contains("ID number").doesNotContain("número");
        }
    }
}
