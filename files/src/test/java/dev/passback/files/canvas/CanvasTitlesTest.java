package dev.passback.files.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.files.UploadSheet;
import dev.passback.files.upload.Titles;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.grade.GradeItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasTitlesTest {

    private static UploadSheet.Item fresh(String title) {
        return new UploadSheet.Item(GradeItem.open(title, Optional.empty()), true);
    }

    private static GradeItem item(String id, String title) {
        return new GradeItem(id, title, Optional.empty(), GradeItem.Access.OPEN);
    }

    private static Titles titles(List<GradeItem> present, UploadSheet.Item... items) {
        return new CanvasUpload().titles(List.of(items), present);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "Final Score | Final-Score",
                "Week 3 Final Score | Week 3 Final-Score",
                "Unposted Current Grade | Unposted Current-Grade",
                "Quiz (17) | Quiz [17]",
                "(17) | [17]",
                "9.12.26 | Item 9.12.26",
                "1,2 | Item 1,2",
                "7 | Item 7",
                "85% | Item 85%",
                "-5 | Item -5",
                "'' | Item",
                "' padded ' | padded",
                "=SUM(A1) | SUM(A1)",
                "@home | home",
                "Section | Section score",
                "sis user id | sis user id score",
                "Notes | Notes score",
                "x (read only) | x (read-only)",
                "Points Possible | Points-Possible",
            })
    void makesNewTitlesSafe(String title, String safe) {
        Titles titles = titles(List.of(), fresh(title));

        assertThat(titles.texts()).containsExactly(safe);
        assertThat(titles.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.TITLE_MADE_SAFE);
            assertThat(finding.message()).contains("\"" + title + "\"", "\"" + safe + "\"");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Session 1",
                "final score",
                "Total",
                "a;b;c",
                "say \"hi\"",
                "😀",
                "Quiz 9.12.26",
                "Quiz (a)",
                "(17) Quiz"
            })
    void leavesHarmlessTitlesAlone(String title) {
        assertThat(titles(List.of(), fresh(title))).isEqualTo(new Titles(List.of(Optional.of(title)), List.of()));
    }

    @Test
    void breaksNoLines() {
        assertThat(titles(List.of(), fresh("two\r\nlines")).texts()).containsExactly("two lines");
    }

    @Test
    void namesNoTwoItemsAlike() {
        assertThat(titles(List.of(item("1", "Quiz")), fresh("Quiz"), fresh("Quiz"), fresh("Quiz #2"))
                        .texts())
                .containsExactly("Quiz #2", "Quiz #3", "Quiz #2 #2");
    }

    @Test
    void goesByTheIdOfAnItemThatIsThere() {
        GradeItem dropped = item("17", "Week 3 Final Score");
        GradeItem plain = item("18", "Quiz");
        Titles titles = titles(
                List.of(dropped, plain), new UploadSheet.Item(dropped, false), new UploadSheet.Item(plain, false));

        assertThat(titles.texts()).containsExactly("Week 3 Final-Score (17)", "Quiz (18)");
        assertThat(titles.findings()).extracting(Finding::code).containsExactly(FindingCode.TITLE_MADE_SAFE);
    }

    @Test
    void keepsTheTitleOfAnItemWithoutAnId() {
        GradeItem quiz = item("Quiz", "Quiz");

        assertThat(titles(List.of(quiz), new UploadSheet.Item(quiz, false)).texts())
                .containsExactly("Quiz");
    }

    /** Canvas takes the blanks away first, so that the exact title is not what it looks for. */
    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"83.5%\u00A0", "83,5 % ", "\u00A083.5%", " 83.5%", "83.5 %", "83.5\u2007%", "1.2.5%\u202F"})
    void aPercentageWithBlanksAroundIsANumberToCanvas(String title) {
        GradeItem item = item(title, title);
        Titles present = titles(List.of(item), new UploadSheet.Item(item, false));

        assertThat(present.carries(0)).isFalse();
        assertThat(present.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.TITLE_UNSAFE_FOR_GRADEBOOK);
            assertThat(finding.message()).contains("as the number").endsWith("5%.");
        });
        assertThat(titles(List.of(), fresh(title)).texts()).containsExactly("Item " + title.strip());
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"83.5%", "5.%", "7\u00A0", "83.5 % done"})
    void carriesWhatCanvasReadsAsItStands(String title) {
        GradeItem item = item(title, title);

        assertThat(titles(List.of(item), new UploadSheet.Item(item, false)).texts())
                .containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Final Score", "1.2.3", "=1+1", "", "Notes", "two\nlines", "Quiz (17)", "Twin"})
    void saysWhichItemWithoutAnIdCannotBeCarried(String title) {
        GradeItem item = item(title, title);
        List<GradeItem> present =
                Stream.of(item, item("17", "Other"), item("18", "Twin")).toList();
        Titles titles = titles(present, new UploadSheet.Item(item, false));

        assertThat(titles.carries(0)).isFalse();
        assertThat(titles.findings()).extracting(Finding::code).containsExactly(FindingCode.TITLE_UNSAFE_FOR_GRADEBOOK);
    }
}
