package dev.passback.app.web.page;

import dev.passback.finding.Language;
import dev.passback.finding.Worded;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** What findings and reasons say, in the reader's language, with numbers as the reader writes them. */
@Component
public final class Wordings {
    private final Catalogue patterns = Catalogue.named("wordings");
    private final Figures figures = new Figures();

    private final Language readers = new Language() {
        @Override
        public String pattern(String english) {
            return patterns.text(english);
        }

        @Override
        public String fact(Object fact) {
            return fact instanceof BigDecimal || fact instanceof Score ? figures.text(fact) : Language.super.fact(fact);
        }
    };

    /** {@return what a failure says, in the reader's language} */
    public String of(Exception failure) {
        return of(Worded.of(failure));
    }

    public String of(Wording wording) {
        return wording.in(readers);
    }
}
