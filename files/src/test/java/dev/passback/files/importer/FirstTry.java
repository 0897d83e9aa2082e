package dev.passback.files.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.files.importer.MoodleUpload.Form;
import dev.passback.files.importer.MoodleUpload.MapTo;
import dev.passback.files.importer.MoodleUpload.Mapping;
import dev.passback.files.importer.MoodleUpload.Target;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Imports in which nobody has to be asked: a file that is not taken at the first try fails the test. */
public final class FirstTry {
    private FirstTry() {}

    /** {@return the course when everybody was found, and nothing dropped} */
    public static CanvasCourse canvas(CanvasCourse course, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        CanvasResult result = new CanvasImporter(course).run(file);
        assertThat(result).as(text).isInstanceOf(CanvasResult.Previewed.class);
        CanvasResult.Previewed preview = (CanvasResult.Previewed) result;
        assertThat(preview.unmatchedStudents()).as(text).isEmpty();
        assertThat(preview.dropped()).as(text).isEmpty();
        return preview.after();
    }

    /**
     * {@return the course when the file was taken} Students are told apart by the first column, other columns go to the items
     * of their titles, and to new ones where there is none.
     */
    public static MoodleCourse moodle(MoodleCourse course, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<String> columns = MoodleImporter.columns(file, Form.DEFAULT);
        MapTo to = Arrays.stream(MapTo.values())
                .filter(each -> each.label.equals(columns.getFirst()))
                .findFirst()
                .orElseThrow();
        Function<String, Target> target = title -> course.items().stream()
                .filter(item -> item.name().equals(title))
                .findFirst()
                .<Target>map(item -> new Target.Item(item.id()))
                .orElseGet(Target.NewItem::new);
        Mapping mapping = new Mapping(0, to, columns.stream().map(target).toList());
        MoodleResult result = new MoodleImporter(course).run(new MoodleUpload(file, Form.DEFAULT, mapping));
        assertThat(result).as(text).isInstanceOf(MoodleResult.Success.class);
        MoodleResult.Success success = (MoodleResult.Success) result;
        assertThat(success.messages()).containsExactly("Grade import success");
        return success.after();
    }
}
