package dev.passback.app.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {
    private static final JsonNode DESCRIPTION = JsonMapper.shared().readTree("""
                    {"components": {"schemas": {
                      "Cell": {"type": "object", "description": "One cell.", "required": ["score"], "properties": {
                        "score": {"type": ["string", "null"]}, "in": {"$ref": "#/components/schemas/Table"}}},
                      "Table": {"type": "object", "required": ["cells", "kind", "on", "size"], "properties": {
                        "cells": {"type": "array", "items": {"$ref": "#/components/schemas/Cell"}},
                        "kind": {"type": "string", "enum": ["one", "two"]},
                        "words": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
                        "students": {"type": "object", "additionalProperties": {"oneOf": [
                          {"type": "string", "enum": ["ignore"]},
                          {"type": "object", "properties": {"is": {"type": "string"}}}]}},
                        "first": {"$ref": "#/components/schemas/Cell"},
                        "on": {"type": "boolean"},
                        "size": {"type": "integer"},
                        "file": {"type": "string", "format": "binary"},
                        "at": {"type": "string", "format": "date-time"}}}}}}
                    """);
    private static final JsonNode TABLE = JsonMapper.shared().readTree("{\"$ref\": \"#/components/schemas/Table\"}");

    private final Schemas schemas = new Schemas(DESCRIPTION, text -> text.replace("One", "Una"));

    @Test
    void whatIsInsideStandsUnderWhatItIsIn() {
        List<Field> fields = schemas.fields(TABLE);

        assertThat(fields)
                .extracting(field -> field.name() + ": " + field.type() + (field.required() ? "!" : ""))
                .containsExactly(
                        "cells: object[]!",
                        "cells[].score: string | null!",
                        "cells[].in: object",
                        "kind: \"one\" | \"two\"!",
                        "words: (\"a\" | \"b\")[]",
                        "students: object",
                        "students.*: \"ignore\" | object",
                        "students.*.is: string",
                        "first: object",
                        "first.score: string | null!",
                        "first.in: object",
                        "on: boolean!",
                        "size: integer!",
                        "file: file",
                        "at: date-time");
        assertThat(fields).filteredOn(Field::isFile).extracting(Field::name).containsExactly("file");
    }

    @Test
    void whatHasNoWordsOfItsOwnHasThoseOfItsSchemaInTheReadersLanguage() {
        assertThat(schemas.fields(TABLE))
                .filteredOn(field -> field.name().equals("first"))
                .singleElement()
                .extracting(Field::description)
                .isEqualTo("Una cell.");
    }

    @Test
    void theExampleHasWhatMustBeThereAndNothingElse() {
        assertThat(JsonMapper.shared().readTree(schemas.example(TABLE)))
                .isEqualTo(
                        JsonMapper.shared().readTree("{\"cells\": [], \"kind\": \"one\", \"on\": false, \"size\": 0}"));
    }
}
