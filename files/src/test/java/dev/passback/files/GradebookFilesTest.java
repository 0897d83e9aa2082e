package dev.passback.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.finding.FindingCode;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradebookFilesTest {

    private static GradeItem item(GradebookSnapshot snapshot, String title) {
        return snapshot.items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static ScoreColumn scores(GradebookSnapshot snapshot, String title) {
        return snapshot.scores().get(snapshot.items().indexOf(item(snapshot, title)));
    }

    @Test
    void readsACanvasExport() {
        GradebookFile file = GradebookFiles.read(Sample.file("canvas/gradebook.csv"));
        GradebookSnapshot snapshot = file.snapshot();

        assertThat(file.format()).isEqualTo(GradebookFormat.CANVAS);
        assertThat(file.sections().get(1)).isEqualTo("BIO-101-A and BIO-101-L");
        assertThat(file.sha256()).hasSize(64);
        assertThat(snapshot.roster().size()).isEqualTo(3);
        assertThat(snapshot.roster().columns())
                .extracting(column -> column.kind())
                .containsExactly(
                        IdentifierKind.CANVAS_USER_ID,
                        IdentifierKind.SIS_USER_ID,
                        IdentifierKind.SIS_LOGIN_ID,
                        IdentifierKind.NAME);
        assertThat(item(snapshot, "Essay 1"))
                .isEqualTo(
                        new GradeItem("50123", "Essay 1", java.util.Optional.of(BigDecimal.valueOf(20)), Access.OPEN));
        assertThat(item(snapshot, "Quiz (2024)").id()).isEqualTo("50124");
        assertThat(item(snapshot, "iClicker Session 1").id()).isEqualTo("iClicker Session 1");
        assertThat(item(snapshot, "Final Score").access()).isEqualTo(Access.READ_ONLY);
        assertThat(scores(snapshot, "Essay 1").get(0)).isEqualTo(Score.points("18.5"));
        assertThat(scores(snapshot, "Essay 1").get(1)).isEqualTo(Score.EXCUSED);
        assertThat(scores(snapshot, "Late quiz").isBlank(1)).isTrue();
        assertThat(snapshot.limits().can(Capability.EXCUSE)).isTrue();
        assertThat(snapshot.limits().storedDecimals()).isEqualTo(GradebookLimits.EXACT);
        assertThat(snapshot.limits().comparedDecimals()).isEqualTo(2);
    }

    @Test
    void readsAMoodleExport() {
        GradebookFile file = GradebookFiles.read(Sample.file("moodle/gradebook.csv"));
        GradebookSnapshot snapshot = file.snapshot();

        assertThat(file.format()).isEqualTo(GradebookFormat.MOODLE);
        assertThat(item(snapshot, "Quiz: Cells").access()).isEqualTo(Access.OVERRIDES_ACTIVITY);
        assertThat(item(snapshot, "Offline exam").access()).isEqualTo(Access.OPEN);
        assertThat(item(snapshot, "Behaviour").access()).isEqualTo(Access.NOT_POINTS);
        assertThat(item(snapshot, "Text only").access()).isEqualTo(Access.NOT_POINTS);
        assertThat(item(snapshot, "Never taken").access()).isEqualTo(Access.OPEN);
        assertThat(item(snapshot, "Lab total").access()).isEqualTo(Access.READ_ONLY);
        assertThat(item(snapshot, "Course total").access()).isEqualTo(Access.READ_ONLY);
        assertThat(scores(snapshot, "Quiz: Cells").get(0)).isEqualTo(Score.points("8.33"));
        assertThat(scores(snapshot, "Quiz: Cells").get(1)).isEqualTo(Score.NOT_GRADED);
        assertThat(snapshot.limits().newItemMaximum()).contains(BigDecimal.valueOf(100));
        assertThat(snapshot.limits().capabilities())
                .containsExactlyInAnyOrder(Capability.CREATE_ITEMS, Capability.CLEAR);
        assertThat(snapshot.limits().storedDecimals()).isEqualTo(5);
        assertThat(snapshot.limits().comparedDecimals()).isEqualTo(2);
        assertThat(snapshot.findings()).isEmpty();
    }

    @Test
    void comparesNoMoreDecimalsThanAMoodleExportShows() {
        GradebookSnapshot snapshot = GradebookFiles.read(
                        Sample.text("ID number,Quiz: A (Real),Scale (Real)\n1,7,Good\n2,8.125,v1.23456\n"))
                .snapshot();

        assertThat(snapshot.limits().comparedDecimals()).isEqualTo(3);
    }

    @Test
    void tellsItemsOfOneTitle() {
        GradebookSnapshot canvas = GradebookFiles.read(
                        Sample.text("Student,ID,SIS Login ID,Section,Quiz (1),quiz (2)\nAna,7,ana,A,1,2\n"))
                .snapshot();
        GradebookSnapshot moodle = GradebookFiles.read(Sample.text("ID number,Exam (Real),Exam (Real)\n1,1,2\n"))
                .snapshot();

        assertThat(canvas.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ITEM_TITLE_SHARED);
            assertThat(finding.message()).contains("5 and 6");
        });
        assertThat(moodle.items()).extracting(GradeItem::id).doesNotHaveDuplicates();
        assertThat(moodle.items()).extracting(GradeItem::title).containsExactly("Exam", "Exam");
    }

    @Test
    void refusesWhatIsNoGradebook() {
        assertThatThrownBy(() -> GradebookFiles.read(Sample.file("iclicker/igrader.csv")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("no gradebook export");
    }

    @Test
    void takesTheRosterOfAParticipantListAndOfAnExport() {
        GradebookSnapshot list = RosterFiles.read(Sample.file("moodle/participants.csv"));
        GradebookSnapshot export = RosterFiles.read(Sample.file("moodle/gradebook.csv"));

        assertThat(list.items()).isEmpty();
        assertThat(list.roster().student(1).label()).isEqualTo("Minh Nguyễn (00417250, minh.nguyen@uni.example)");
        assertThat(export.items()).hasSize(8);
    }

    @Test
    void readsARegistrarsListAsARoster() {
        GradebookSnapshot list =
                RosterFiles.read(Sample.text("Last Name, First Name, Student ID\nOkafor, Adaeze, 00417233\n"));

        assertThat(list.roster().student(0).identifiers())
                .extracting(identifier -> identifier.value())
                .isEqualTo(List.of("00417233", "Adaeze Okafor"));
    }
}
