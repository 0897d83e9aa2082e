package dev.passback.browser.flow;

import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Visiting.class)
class FirstAdministratorFlowTest {
    @AutoClose
    private final Site site = Site.empty();

    @Test
    void whoeverHasTheAddressThatWasPrintedBecomesTheFirstAdministratorAndNobodyElse(Visitors visitors) {
        String printed = site.setup().toString();
        Visitor visitor = visitors.come(site, Look.USUAL);
        visitor.opens("/setup?word=guessed", 404).seesHeading("There is nothing here");

        visitor.opens(printed).seesHeading("The first administrator");
        visitor.follows("Español").seesHeading("El primer administrador");
        visitor.follows("English").seesHeading("The first administrator").pictured("first-administrator");
        visitor.types("Name", "root admin")
                .types("Password", "a long enough one")
                .presses("Make the administrator")
                .sees("A name has 1 to 60 letters");
        visitor.follows("Español").seesHeading("El primer administrador");
        visitor.follows("English");
        visitor.types("Name", "ada")
                .types("Password", "a long enough one")
                .presses("Make the administrator")
                .isAt("/sign-in")
                .sees("The administrator is made.");

        visitor.signsIn("ada", "a long enough one").isAt("/").sees("People").pictured("home");
        visitors.come(site, Look.USUAL).opens(printed, 404);
    }
}
