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

@ExtendWith(Visiting.class)
class LanguageFlowTest {
    private final Site site = Site.shared();

    @Test
    void aChosenLanguageStays(Visitor visitor) {
        visitor.opens("/sign-in").follows("Español").seesHeading("Iniciar sesión");

        visitor.types("Nombre", site.person(Role.INSTRUCTOR).name())
                .types("Contraseña", Site.PASSWORD)
                .presses("Iniciar sesión")
                .isAt("/");
        visitor.opens("/plans").seesHeading("Transferencias");

        visitor.follows("English").seesHeading("Transfers");
        visitor.opens("/connections").seesHeading("Connections");
    }

    @Test
    void theBrowserAsksForTheLanguageUntilSomebodyChooses(Visitors visitors) {
        Visitor visitor = visitors.come(Look.USUAL.spanish()).opens("/sign-in").seesHeading("Iniciar sesión");

        visitor.follows("English").seesHeading("Sign in");
    }

    @Test
    void aLanguageIsChangedWhereOneIs(Visitors visitors) {
        Visitor visitor = visitors.come().opens("/sign-in?out&language=en").sees("You are signed out.");

        visitor.follows("Español").sees("Ha cerrado la sesión.");

        assertThat(visitor.page().url()).contains("out").endsWith("language=es");
    }
}
