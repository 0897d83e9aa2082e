package dev.passback.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An answer, as a person sees it after redirects. */
public final class PageSeen {
    private final Browser browser;
    private final HttpResponse<byte[]> response;
    private final Document document;

    PageSeen(Browser browser, HttpResponse<byte[]> response) {
        this.browser = browser;
        this.response = response;
        document = Jsoup.parse(
                new String(response.body(), UTF_8), browser.address().toString());
    }

    public int status() {
        return response.statusCode();
    }

    /** {@return the path at which it is in the end, with its question} */
    public String path() {
        String query = response.uri().getRawQuery();
        return response.uri().getRawPath() + (query == null ? "" : "?" + query);
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public byte[] bytes() {
        return response.body();
    }

    /** {@return all words of the page} */
    public String text() {
        return document.text();
    }

    public Document document() {
        return document;
    }

    /** {@return the words of the first element that the selector finds} */
    public String text(String selector) {
        Element found = document.selectFirst(selector);
        if (found == null) {
            throw new AssertionError("the page " + path() + " has no " + selector + ":\n" + document.text());
        }
        return found.text();
    }

    public List<String> texts(String selector) {
        return document.select(selector).eachText();
    }

    /** {@return what comes of a click on the link with these words} */
    public PageSeen follow(String words) {
        Element link = document.select("a").stream()
                .filter(each -> each.text().equals(words))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no link \"" + words + "\" on " + path() + ":\n" + document.text()));
        return browser.get(link.attr("href"));
    }

    /** {@return what comes of the form with that action, with these fields instead of its own} */
    public PageSeen submit(String action, String... fields) {
        return submit(action, List.of(), fields);
    }

    /** {@return the same with files} */
    public PageSeen submit(String action, List<Browser.Upload> files, String... fields) {
        Element form = document.select("form[method=post]").stream()
                .filter(each -> each.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action + " on " + path() + ", only to "
                        + document.select("form").eachAttr("action") + ":\n" + document.text()));
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        form.select("input, select, textarea")
                .forEach(input -> value(input).ifPresent(value -> sent.add(Map.entry(input.attr("name"), value))));
        for (int i = 0; i < fields.length; i += 2) {
            String name = fields[i];
            sent.removeIf(field -> field.getKey().equals(name));
        }
        for (int i = 0; i < fields.length; i += 2) {
            sent.add(Map.entry(fields[i], fields[i + 1]));
        }
        String to = response.uri().resolve(action).toString();
        return files.isEmpty() && !form.attr("enctype").startsWith("multipart")
                ? browser.post(to, sent)
                : browser.post(to, sent, files);
    }

    private static Optional<String> value(Element input) {
        if (input.attr("name").isEmpty()
                || input.hasAttr("disabled")
                || input.attr("type").equals("file")) {
            return Optional.empty();
        }
        boolean ticks = List.of("checkbox", "radio").contains(input.attr("type"));
        if (ticks && !input.hasAttr("checked")) {
            return Optional.empty();
        }
        if (input.tagName().equals("select")) {
            Element chosen = input.selectFirst("option[selected]");
            Element taken = chosen == null ? input.selectFirst("option") : chosen;
            return Optional.ofNullable(taken)
                    .map(option -> option.hasAttr("value") ? option.attr("value") : option.text());
        }
        if (input.tagName().equals("textarea")) {
            return Optional.of(input.wholeText());
        }
        return Optional.of(ticks && !input.hasAttr("value") ? "on" : input.attr("value"));
    }
}
