package dev.passback.connectors.openeducat;

import dev.passback.connect.Gradebook;
import dev.passback.connect.GradebookContract;
import dev.passback.connect.LiveGradebook;
import dev.passback.connect.NewItem;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpLimits;
import dev.passback.connectors.http.Waiting;
import java.math.BigDecimal;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The contract, kept with a real OpenEduCat: a trial database, since each test leaves an exam session behind. The batch is
 * told as {@code COURSE/BATCH/SUBJECT} and needs three students; {@code PASSBACK_LIVE_ODOO_EXAM_TYPE} is {@code MQUIZ} if
 * it is not set.
 */
@EnabledIfEnvironmentVariable(named = "PASSBACK_LIVE_ODOO_URL", matches = ".+")
final class LiveServerTest extends GradebookContract {
    private static final InstantSource CLOCK = InstantSource.system();

    private Optional<Http> http = Optional.empty();

    @Override
    protected Gradebook fresh() {
        Http opened = new Http(HttpLimits.DEFAULT, new Traffic());
        http = Optional.of(opened);
        OpenEduCatConnector connector = new OpenEduCatConnector(
                new OpenEduCatConnection(
                        URI.create(setting("URL")), setting("DB"), setting("USER"), setting("KEY"), "TRY"),
                Optional.empty(),
                opened,
                Waiting.REAL,
                CLOCK);
        String[] place = setting("BATCH").split("/");
        // a course that no earlier test had, so that its items hold no scores
        SourceCourse course = new SourceCourse(CLOCK.millis() % 1_000_000_000L, "Trial");
        String examType = Optional.ofNullable(System.getenv("PASSBACK_LIVE_ODOO_EXAM_TYPE"))
                .orElse("MQUIZ");
        LiveGradebook gradebook = connector.gradebook(
                new OpenEduCatPlace(place[0], place[1], place[2]), OpenEduCatSettings.community(examType), course);
        gradebook.create(List.of(
                new NewItem("Quiz 1", Optional.of(BigDecimal.TEN)),
                new NewItem("Quiz 2", Optional.of(BigDecimal.TEN))));
        return gradebook;
    }

    @AfterEach
    void stop() {
        http.ifPresent(Http::close);
    }

    private static String setting(String name) {
        return Optional.ofNullable(System.getenv("PASSBACK_LIVE_ODOO_" + name)).orElseThrow();
    }
}
