package dev.passback.browser.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.web.Site;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What {@link Pages} lists is what the running application answers with. */
class EveryPageIsListedTest {

    @Test
    void everyRouteOfAPageIsInALine() {
        Set<String> listed = Pages.all().map(PageKind::route).collect(Collectors.toCollection(TreeSet::new));
        listed.addAll(Pages.NO_PAGES);

        assertThat(routes()).isNotEmpty().isSubsetOf(listed);
    }

    @Test
    void everyRouteThatIsExemptedIsThere() {
        assertThat(routes()).containsAll(Pages.NO_PAGES);
    }

    /** {@return routes that are answered with a template; downloads are not} */
    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        Site.shared().parts(RequestMappingHandlerMapping.class).forEach(mapping -> mapping.getHandlerMethods()
                .forEach((route, handler) -> {
                    if (isGot(route) && isPage(handler)) {
                        routes.addAll(route.getPatternValues());
                    }
                }));
        return routes;
    }

    private static boolean isGot(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static boolean isPage(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("dev.passback.app.web")
                && handler.getMethod().getReturnType() == String.class
                && !AnnotatedElementUtils.hasAnnotation(handler.getMethod(), ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class);
    }
}
