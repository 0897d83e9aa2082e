package dev.passback.files.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    @ParameterizedTest
    @CsvSource({
        "Student ID, STUDENT_ID",
        "student_id, STUDENT_ID",
        "SID, STUDENT_ID",
        "UIN, STUDENT_ID",
        "OrgDefinedId, STUDENT_ID",
        "N° étudiant, STUDENT_ID",
        "SIS User ID, SIS_USER_ID",
        "SIS  Login ID, SIS_LOGIN_ID",
        "ID number, ID_NUMBER",
        "Registration number, REGISTRATION_NUMBER",
        "User Name, USERNAME",
        "UID, USERNAME",
        "Login, USERNAME",
        "E-mail address, EMAIL",
        "Dirección de correo, EMAIL",
        "iClicker Remote ID, REMOTE_ID",
        "Student Name, FULL_NAME",
        "Vorname, FIRST_NAME",
        "Surname, LAST_NAME",
        "Section(s), SECTION",
        "Last downloaded from this course, ASIDE",
    })
    void knowsWhatAHeaderMeans(String header, Heading heading) {
        assertThat(Heading.of(header)).contains(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Quiz 1", "Session 3 - 4/16/26", "Email quiz", "Names of bones", "Total"})
    void takesOtherHeadersForTitles(String header) {
        assertThat(Heading.of(header)).isEmpty();
    }

    @Test
    void cleansHeadersOfWhatNobodySees() {
        assertThat(HeaderText.clean("\uFEFF Quiz\u00A01\r\n part\t2 ")).isEqualTo("Quiz 1 part 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total",
                "TOTAL",
                "Semester TOTAL",
                "Course total",
                "iClicker Total",
                "Total Score",
                "Gesamt",
                "Total points"
            })
    void knowsTotals(String title) {
        assertThat(TotalTitle.matches(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Session 40 Total",
                "Totally optional quiz",
                "Total recall",
                "Quiz",
                "",
                "Subtotal of part B essay and lab"
            })
    void doesNotTakeSessionsForTotals(String title) {
        assertThat(TotalTitle.matches(title)).isFalse();
    }
}
