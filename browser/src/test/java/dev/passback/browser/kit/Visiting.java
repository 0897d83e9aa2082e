package dev.passback.browser.kit;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Gives tests their {@link Visitors}, or one {@link Visitor}. A test in which any page had troubles fails; what was to be
 * seen when a test failed is kept in {@code target/failed}.
 */
public final class Visiting implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace OURS = Namespace.create(Visiting.class);
    private static final Path FAILED = Path.of("target", "failed");
    private static final int LONGEST_NAME = 150;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitors.class || type == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Visitors visitors = visitors(test);
        return parameter.getParameter().getType() == Visitor.class ? visitors.come() : visitors;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Visitors visitors = visitors(test);
        try {
            if (test.getExecutionException().isEmpty()) {
                visitors.requireNoTroubles();
                return;
            }
        } catch (AssertionError e) {
            visitors.keep(FAILED, name(test));
            throw e;
        }
        visitors.keep(FAILED, name(test));
    }

    private static Visitors visitors(ExtensionContext test) {
        Chromium chromium =
                test.getRoot().getStore(OURS).computeIfAbsent(Chromium.class, key -> start(), Chromium.class);
        Regulars regulars =
                test.getRoot().getStore(OURS).computeIfAbsent(Regulars.class, key -> new Regulars(), Regulars.class);
        return test.getStore(OURS)
                .computeIfAbsent(Visitors.class, key -> new Visitors(chromium, regulars), Visitors.class);
    }

    private static Chromium start() {
        // what is kept is of this run
        FileSystemUtils.deleteRecursively(FAILED.toFile());
        return new Chromium();
    }

    private static String name(ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName() + "-" + test.getDisplayName();
        String file = name.replaceAll("[^\\p{L}\\p{N}]+", "-");
        return file.substring(0, Math.min(LONGEST_NAME, file.length()));
    }
}
