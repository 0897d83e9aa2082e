package dev.passback.files.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.NewItem;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.files.GradebookFile;
import dev.passback.files.canvas.CanvasUpload;
import dev.passback.files.read.GradebookFiles;
import dev.passback.files.table.SourceFile;
import dev.passback.grade.GradeItem;
import dev.passback.grade.Score;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGradebookTest {
    private static final String EXPORT = """
            Student,ID,SIS User ID,SIS Login ID,Section,Quiz (17),Essay (18),+Bonus,Final Score
                Points Possible,,,,,10,10,5,(read only)
            "Lopez, Ana",1,S1,ana,A,7.00,see me,,
            "Li, Bo",2,S2,bo,A,,8.00,,
            "Xu, Cy",3,S3,cy,A,6.00,9.00,N/A,
            """;

    @TempDir
    private Path folder;

    private FileGradebook gradebook() {
        GradebookFile file = GradebookFiles.read(new SourceFile("export.csv", EXPORT.getBytes(StandardCharsets.UTF_8)));
        return new FileGradebook(file, "file:canvas:x", new CanvasUpload(), Optional.of(folder.resolve("out.csv")));
    }

    private static Write write(String item, int student, Score before, Score after) {
        return new Write(item, "CANVAS_USER_ID:" + student, before, after);
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(folder.resolve("out.csv"));
    }

    @Test
    void repeatsPresentScoresWhereABlankWouldEraseThem() throws IOException {
        FileGradebook gradebook = gradebook();

        List<Outcome> outcomes = gradebook.write(List.of(
                write("17", 2, Score.NOT_GRADED, Score.points(5)), write("18", 3, Score.points(9), Score.points(10))));

        assertThat(outcomes).containsExactly(Outcome.WRITTEN, Outcome.WRITTEN);
        assertThat(written())
                .containsExactly(
                        "Student,ID,SIS User ID,SIS Login ID,Section,Quiz (17),Essay (18)",
                        "    Points Possible,,,,,10,10",
                        "Bo Li,2,S2,bo,A,5,8",
                        "Cy Xu,3,S3,cy,A,6,10");
    }

    @Test
    void leavesAStudentOutWhoseTextAFileWouldErase() throws IOException {
        FileGradebook gradebook = gradebook();

        List<Outcome> outcomes = gradebook.write(List.of(
                write("17", 1, Score.points(7), Score.points(8)),
                write("17", 2, Score.NOT_GRADED, Score.points(5)),
                write("18", 3, Score.points(9), Score.points(10))));

        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Refused.class);
        assertThat(outcomes.subList(1, 3)).containsExactly(Outcome.WRITTEN, Outcome.WRITTEN);
        assertThat(written()).noneMatch(line -> line.contains("Ana"));
    }

    @Test
    void leavesACellAloneThatMovedSinceThePlan() {
        FileGradebook gradebook = gradebook();

        assertThat(gradebook.write(List.of(write("17", 1, Score.points(3), Score.points(8)))))
                .containsExactly(new Outcome.Kept(Score.points(7)));
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void anItemThatNoFileCanNameTakesNoScores() {
        assertThat(gradebook().snapshot().items())
                .filteredOn(item -> item.title().equals("+Bonus"))
                .extracting(GradeItem::access)
                .containsExactly(GradeItem.Access.NOT_NAMEABLE);
    }

    @Test
    void knowsTheItemsThatTheFileMakes() throws IOException {
        FileGradebook gradebook = gradebook();
        GradeItem made = gradebook.create(new NewItem("Poll", Optional.empty()));

        assertThat(gradebook.write(List.of(write(made.id(), 2, Score.NOT_GRADED, Score.points(1)))))
                .containsExactly(Outcome.WRITTEN);
        assertThat(written()).first().isEqualTo("Student,ID,SIS User ID,SIS Login ID,Section,Poll");
        assertThat(gradebook.remove(made.id())).isFalse();
    }
}
