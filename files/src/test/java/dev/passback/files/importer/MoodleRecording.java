package dev.passback.files.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.files.importer.MoodleUpload.MapTo;
import dev.passback.files.importer.MoodleUpload.Target;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file that was given to a real Moodle, and what came of it. */
record MoodleRecording(String name, JsonNode json) {
    /** When the imports with an export time were made. */
    static final Instant RECORDED = Instant.ofEpochSecond(1795296265);

    static MoodleRecording of(Path file) {
        return new MoodleRecording(
                file.getFileName().toString().replace(".json", ""),
                JsonMapper.builder().build().readTree(file.toFile()));
    }

    boolean wasMapped() {
        return json.path("mapping").isObject();
    }

    boolean succeeded() {
        return json.path("result").path("success").asBoolean();
    }

    List<String> messages() {
        return json.path("result")
                .path("messages")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    List<JsonNode> stored() {
        return json.path("stored").valueStream().toList();
    }

    MoodleUpload upload() {
        JsonNode form = json.path("upload_form");
        return new MoodleUpload(
                file(),
                new MoodleUpload.Form(
                        Charset.forName(form.path("encoding").asString()),
                        switch (form.path("separator").asString()) {
                            case "tab" -> '\t';
                            case "semicolon" -> ';';
                            case "colon" -> ':';
                            default -> ',';
                        },
                        form.path("verbose_scales").asBoolean(),
                        form.path("force_import").asBoolean(),
                        json.path("language_of_importer").asString().equals("decimal comma"),
                        RECORDED),
                mapping());
    }

    private byte[] file() {
        JsonNode file = json.path("file");
        return file.has("base64")
                ? Base64.getDecoder().decode(file.path("base64").asString())
                : file.path("text").asString().getBytes(UTF_8);
    }

    private MoodleUpload.Mapping mapping() {
        JsonNode mapping = json.path("mapping");
        if (!wasMapped()) {
            return new MoodleUpload.Mapping(0, MapTo.ID_NUMBER, List.of());
        }
        List<JsonNode> columns = mapping.path("columns").valueStream().toList();
        int from = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).path("column").equals(mapping.path("map_from")))
                .findFirst()
                .orElseThrow();
        MapTo to = Arrays.stream(MapTo.values())
                .filter(each -> each.label.equals(mapping.path("map_to").asString()))
                .findFirst()
                .orElseThrow();
        return new MoodleUpload.Mapping(
                from,
                to,
                columns.stream()
                        .map(column -> target(column.path("value").asString()))
                        .toList());
    }

    private static Target target(String value) {
        if (value.equals("0")) {
            return new Target.Ignore();
        }
        if (value.equals("new")) {
            return new Target.NewItem();
        }
        return value.startsWith("feedback_")
                ? new Target.Feedback(Long.parseLong(value.substring("feedback_".length())))
                : new Target.Item(Long.parseLong(value));
    }
}
