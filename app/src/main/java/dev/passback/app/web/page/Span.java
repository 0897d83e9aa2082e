package dev.passback.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a paragraph: plain words, something to be typed, or the code of another finding. */
public record Span(Kind kind, String text) {

    /** What the words are. */
    public enum Kind {
        WORDS,
        TYPED,
        CODE
    }

    /** Another finding's code is linked to; of links to other texts the words stay. */
    private static final Pattern MARKED = Pattern.compile("`(?<typed>[^`]+)`|\\[(?<words>[^]]+)]\\((?<to>[^)]*)\\)");

    /** {@return a paragraph of the documentation in its stretches} */
    public static List<Span> of(String paragraph) {
        List<Span> spans = new ArrayList<>();
        Matcher marked = MARKED.matcher(paragraph);
        int end = 0;
        while (marked.find()) {
            add(spans, paragraph.substring(end, marked.start()));
            spans.add(
                    marked.group("typed") != null
                            ? new Span(Kind.TYPED, marked.group("typed"))
                            : new Span(
                                    marked.group("to").startsWith("#") ? Kind.CODE : Kind.WORDS,
                                    marked.group("words")));
            end = marked.end();
        }
        add(spans, paragraph.substring(end));
        return spans;
    }

    private static void add(List<Span> spans, String words) {
        if (!words.isEmpty()) {
            spans.add(new Span(Kind.WORDS, words));
        }
    }
}
