package dev.passback.connectors.openeducat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.connect.Connector.Check;
import dev.passback.connect.Connector.Course;
import dev.passback.connect.LiveGradebook;
import dev.passback.connect.LiveGradebook.CellKey;
import dev.passback.connect.Participant;
import dev.passback.connect.SystemException;
import dev.passback.connect.Write;
import dev.passback.finding.Wording;
import dev.passback.grade.GradeItem;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Roster;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConnectorTest {
    private static final ItemOrigin QUIZ = ItemOrigin.parse("Q42").orElseThrow();

    @ParameterizedTest
    @ValueSource(ints = {17, 18, 19})
    void worksForAnExamUser(int version) {
        try (SimulatedCollege college = SimulatedCollege.of(version, 3)) {
            assertThat(college.connector().check()).isEqualTo(new Check.Works());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 18, 19})
    void saysWhichGroupAnAccountLacks(int version) {
        try (SimulatedCollege college = SimulatedCollege.of(version, 3)) {
            Check check = connector(college, "faculty").check();

            assertThat(check).isInstanceOfSatisfying(Check.Fails.class, fails -> {
                assertThat(fails.problem().text()).contains("op.exam");
                assertThat(fails.repair().text()).contains("Exam / User");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 18, 19})
    void saysThatAKeyMayHaveExpired(int version) {
        try (SimulatedCollege college = SimulatedCollege.of(version, 3)) {
            assertThat(connector(college, "expired").check())
                    .isInstanceOfSatisfying(
                            Check.Fails.class,
                            fails -> assertThat(fails.repair().text()).contains("expired"));
        }
    }

    @Test
    void saysThatADatabaseIsUnknown() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            Check check = college.connector(
                            college.server.address(), "nodb", "passback", college.server.key(), Optional.empty())
                    .check();

            assertThat(check).isInstanceOfSatisfying(Check.Fails.class, fails -> assertThat(
                            fails.problem().text())
                    .contains("nodb"));
        }
    }

    @Test
    void saysThatNobodyAnswersAfterFourWaits() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            Check check = college.connector(
                            URI.create("http://127.0.0.1:1"), "college", "passback", "key", Optional.empty())
                    .check();

            assertThat(check).isInstanceOf(Check.Fails.class);
            assertThat(college.waits).hasSize(4).last().isEqualTo(Duration.ofMinutes(1));
        }
    }

    @Test
    void listsBatchesAsCourses() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            OpenEduCatConnector connector = college.connector();

            assertThat(connector.courses())
                    .extracting(Course::id)
                    .containsExactly("BSC-BIO/BIO-2026-A", "BSC-BIO/BIO-2026-B");
            assertThat(connector.offers()).singleElement().satisfies(offer -> assertThat(offer.subjects())
                    .containsExactly(new Offer.Subject(1, "BIO101", "Introduction to Biology")));
        }
    }

    @Test
    void answersACodeThatIsNotThereWithThoseThatAre() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            OpenEduCatConnector connector = college.connector();
            OpenEduCatPlace wrong = new OpenEduCatPlace("BSC-BIO", "BIO-2025-A", "BIO101");

            assertThatThrownBy(() -> connector.gradebook(wrong, SimulatedCollege.WITH_LINES, SimulatedCollege.COURSE))
                    .isInstanceOfSatisfying(SystemException.class, failure -> {
                        assertThat(failure.problem()).contains("batch", "BIO-2025-A");
                        assertThat(failure.repair()).contains("BIO-2026-A, BIO-2026-B");
                    });
        }
    }

    @Test
    void needsNoSignInAndNoProbesWithWhatItRemembers() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            OpenEduCatConnector first = college.connector();
            first.gradebook(SimulatedCollege.PLACE, SimulatedCollege.WITH_LINES, SimulatedCollege.COURSE);
            String memory = first.memory();
            int before = college.requests();

            connector(college, memory, "passback")
                    .gradebook(SimulatedCollege.PLACE, SimulatedCollege.WITH_LINES, SimulatedCollege.COURSE);

            assertThat(college.requests()).isEqualTo(before);
            assertThat(memory).doesNotContain(college.server.key());
        }
    }

    @Test
    void remembersNothingOfAnotherAccountOrFromADayAgo() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            OpenEduCatConnector first = college.connector();
            first.offers();
            String memory = first.memory();
            int before = college.requests();

            connector(college, memory, "manager").offers();
            assertThat(college.requests() - before).isGreaterThan(3);
            college.now = college.now.plus(Duration.ofDays(2));
            int later = college.requests();
            connector(college, memory, "passback").offers();
            assertThat(college.requests() - later).isGreaterThan(3);
            connector(college, "no memory at all", "passback").offers();
        }
    }

    @Test
    void knowsStudentsByEveryIdentifier() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            college.server.edit("op.student", 1, Map.of("id_number", "P-77"));

            Roster roster = college.gradebook().snapshot(Set.of()).roster();

            assertThat(roster.student(0).identifiers())
                    .contains(
                            new Identifier(IdentifierKind.OPENEDUCAT_STUDENT_ID, "1"),
                            new Identifier(IdentifierKind.ID_NUMBER, "oec_student_1"),
                            new Identifier(IdentifierKind.ID_NUMBER, "P-77"),
                            new Identifier(IdentifierKind.REGISTRATION_NUMBER, "S10001"),
                            new Identifier(IdentifierKind.EMAIL, "student0001@example.test"));
        }
    }

    @Test
    void saysWhereStrangersAre() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            LiveGradebook gradebook = college.gradebook();
            Participant byMail = participant("7", IdentifierKind.EMAIL, "STUDENT0004@example.test");
            Participant byReference = participant("8", IdentifierKind.ID_NUMBER, "oec_student_5");
            Participant byNumber = participant("9", IdentifierKind.ID_NUMBER, "S10006");
            Participant nobody = participant("10", IdentifierKind.EMAIL, "student000_@example.test");
            int before = college.requests();

            Map<Participant, Wording> words = gradebook.whereabouts(List.of(byMail, byReference, byNumber, nobody));

            assertThat(words).containsOnlyKeys(byMail, byReference, byNumber);
            assertThat(words.get(byMail).text()).contains("BIO-2026-B", "not in BIO-2026-A");
            assertThat(college.requests() - before).isEqualTo(3);
        }
    }

    @Test
    void stampsChangeWithRosterAndCells() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = MarksTest.quiz(gradebook);
            List<Write> writes = MarksTest.writes(item, gradebook.snapshot(Set.of(QUIZ)), 5);
            gradebook.write(writes);
            List<CellKey> cells =
                    List.of(new CellKey(item.id(), writes.getFirst().student()));
            int before = college.requests();
            String stamp = gradebook.stamp(cells);

            assertThat(college.requests() - before).isEqualTo(2);
            assertThat(gradebook.stamp(cells)).isEqualTo(stamp);
            college.server.edit("op.exam.attendees", 1, Map.of("marks", 6));
            String edited = gradebook.stamp(cells);
            assertThat(edited).isNotEqualTo(stamp);
            college.server.edit("op.student", 2, Map.of("gr_no", "S99"));
            assertThat(gradebook.stamp(cells)).isNotEqualTo(edited);
        }
    }

    private static Participant participant(String id, IdentifierKind kind, String value) {
        return new Participant(id, List.of(new Identifier(kind, value)));
    }

    private static OpenEduCatConnector connector(SimulatedCollege college, String login) {
        return college.connector(login, Optional.empty());
    }

    private static OpenEduCatConnector connector(SimulatedCollege college, String memory, String login) {
        return college.connector(login, Optional.of(memory));
    }
}
