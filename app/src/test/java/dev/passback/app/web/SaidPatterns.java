package dev.passback.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Every pattern that sources give to {@code Wording.of}, as the compiler reads them.
 *
 * @param unclear calls whose pattern is no literal, or whose verbatim text is one and could be said in other languages
 */
record SaidPatterns(List<Said> said, List<String> unclear) {

    /**
     * One call.
     *
     * @param facts how many it gives to the pattern
     */
    record Said(String where, String pattern, int facts) {}

    static SaidPatterns in(Collection<Path> sources) throws IOException {
        SaidPatterns found = new SaidPatterns(new ArrayList<>(), new ArrayList<>());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree source : task.parse()) {
                new Scanner(found, source.getSourceFile().getName()).scan(source, null);
            }
        }
        return found;
    }

    /** Looks at one source. */
    private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final SaidPatterns found;
        private final String file;

        Scanner(SaidPatterns found, String file) {
            this.found = found;
            this.file = file;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            switch (call.getMethodSelect().toString()) {
                case "Wording.of" -> of(call);
                case "Wording.verbatim" -> verbatim(call);
                default -> {}
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private void of(MethodInvocationTree call) {
            literal(call.getArguments().getFirst())
                    .ifPresentOrElse(
                            pattern -> found.said.add(
                                    new Said(file, pattern, call.getArguments().size() - 1)),
                            () -> found.unclear.add(file + ": " + call));
        }

        private void verbatim(MethodInvocationTree call) {
            literal(call.getArguments().getFirst())
                    .filter(text -> text.chars().anyMatch(Character::isLetter))
                    .ifPresent(text -> found.unclear.add(file + ": " + call));
        }

        private static Optional<String> literal(ExpressionTree tree) {
            if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                return Optional.of(text);
            }
            return tree instanceof BinaryTree both && both.getKind() == Tree.Kind.PLUS
                    ? literal(both.getLeftOperand())
                            .flatMap(left -> literal(both.getRightOperand()).map(left::concat))
                    : Optional.empty();
        }
    }
}
