package dev.passback.browser.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the kit is to notice, it notices. */
@ExtendWith(Visiting.class)
class TroublesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    () => console.error('something broke')                                    | something broke
                    () => { document.body.innerHTML += '<p style="color: red">red</p>' }      | Content Security Policy
                    () => { document.body.innerHTML += '<p onclick="go()">go</p>'; document.body.lastChild.click() } | Content Security Policy
                    () => fetch('http://127.0.0.2:1/').catch(() => 0)                         | Content Security Policy
                    () => fetch('/setup?word=guessed').then(() => 0)                          | 404
                    () => new Promise(done => setTimeout(() => { done(); throw Error('lost') })) | lost
                    """)
    void aPageThatDoesWhatNoPageMayIsTold(String script, String told, Visitors visitors) {
        Visitor visitor = visitors.come().opens("/sign-in");

        visitor.page().evaluate(script);

        assertThat(visitor.troubles()).isNotEmpty().allSatisfy(trouble -> assertThat(trouble)
                .contains(told));
        visitors.close();
    }

    @Test
    void aPageThatIsRefusedAsExpectedIsNoTrouble(Visitor visitor) {
        visitor.opens("/setup?word=guessed", 404);

        assertThat(visitor.troubles()).isEmpty();
    }
}
