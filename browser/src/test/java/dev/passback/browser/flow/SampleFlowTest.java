package dev.passback.browser.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Role;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is new here sees the whole way on sample data. */
@ExtendWith(Visiting.class)
class SampleFlowTest {

    @Test
    void theSampleComesWithOneClickIsTransferredWithThreeMoreAndGoesWithOne(Visitors visitors) {
        Visitor visitor = visitors.come(Site.shared().person(Role.INSTRUCTOR), Look.USUAL)
                .opens("/")
                .seesHeading("Welcome");

        visitor.presses("Try it with sample data").sees("The sample course is there.");
        assertThat(visitor.clicks()).isEqualTo(1);

        visitor.presses("Transfer the sample scores").follows("Preview").seesHeading("What will change");
        visitor.page().locator("form[action$='/transfer'] button").click();
        visitor.seesHeading("Transfer T").sees("read back and compared");

        visitor.opens("/")
                .presses("Take the sample away")
                .sees("The sample is gone")
                .seesHeading("Welcome");
    }
}
