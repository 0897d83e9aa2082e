package dev.passback.browser.page;

import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody can use every page on a small telephone, in Spanish and at night. */
@ExtendWith(Visiting.class)
class TelephoneTest {
    static Stream<PageKind> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isUsable(PageKind kind, Visitors visitors) throws Exception {
        Look look = Look.USUAL.narrow().dark().spanish();
        SoftAssertions softly = new SoftAssertions();

        Usable.require(kind.visit().by(visitors, look), look, softly);

        softly.assertAll();
    }
}
