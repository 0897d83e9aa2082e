package dev.passback.app.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.sync.LinkDesk.Decision;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

    @Test
    void everythingThatIsSaidInOtherWordsHasThemInEveryLanguage() {
        List<String> keys = Stream.of(
                        AuditWords.SUBJECTS.stream().map(word -> "history.subject." + AuditWords.key(word)),
                        AuditWords.BEGINNINGS.stream().map(word -> "history.detail." + AuditWords.key(word)),
                        AuditWords.DETAILS.stream().map(word -> "history.detail." + AuditWords.key(word)),
                        Arrays.stream(Decision.values())
                                .map(decision -> "history.detail.decided." + AuditWords.key(decision.name())))
                .flatMap(each -> each)
                .toList();

        for (Locale language : List.of(Locale.ROOT, Locale.of("es"))) {
            ResourceBundle words = ResourceBundle.getBundle("messages.history", language);
            assertThat(keys).allSatisfy(key -> assertThat(words.containsKey(key))
                    .as("%s in \"%s\"", key, language)
                    .isTrue());
        }
    }
}
