package dev.passback.app.json;

import dev.passback.finding.Wording;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;

/**
 * Wordings as texts that are kept. Without facts of its own a wording is kept as the text that it is, as every text was
 * before there were wordings; else as {@code {"words":[…]}}.
 */
public final class KeptWording {
    private static final String BEGINNING = "{\"" + FindingsJson.WORDS + "\":";

    private KeptWording() {}

    public static String write(Wording wording) {
        if (wording.isVerbatim() && !wording.text().startsWith(BEGINNING)) {
            return wording.text();
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.createGenerator(text)) {
            json.writeStartObject();
            json.writeName(FindingsJson.WORDS);
            WordingJson.write(wording, json);
            json.writeEndObject();
        }
        return text.toString();
    }

    public static Wording read(String kept) {
        return kept.startsWith(BEGINNING)
                ? WordingJson.read(Json.MAPPER.readTree(kept).path(FindingsJson.WORDS))
                : Wording.verbatim(kept);
    }
}
