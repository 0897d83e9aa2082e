package dev.passback.connectors.openeducat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** A record as Odoo gives it, where an empty text, date or link is {@code false} and a link is {@code [id, name]}. */
record Row(JsonNode fields) {

    static Row of(JsonNode fields) {
        return new Row(fields);
    }

    static List<Row> all(JsonNode rows) {
        List<Row> all = new ArrayList<>();
        rows.forEach(row -> all.add(new Row(row)));
        return all;
    }

    long id() {
        return fields.path("id").longValue();
    }

    /** {@return the text; empty where there is none} */
    String text(String field) {
        JsonNode value = fields.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    boolean is(String field) {
        return fields.path(field).isBoolean() && fields.path(field).booleanValue();
    }

    LocalDate date(String field) {
        return LocalDate.parse(text(field));
    }

    BigDecimal number(String field) {
        return decimal(fields.path(field));
    }

    /** {@return the id of the record that the field links to} */
    OptionalLong link(String field) {
        JsonNode value = fields.path(field);
        JsonNode id = value.isArray() ? value.path(0) : value;
        return id.isIntegralNumber() ? OptionalLong.of(id.longValue()) : OptionalLong.empty();
    }

    List<JsonNode> list(String field) {
        List<JsonNode> all = new ArrayList<>();
        fields.path(field).forEach(all::add);
        return all;
    }

    /** {@return a number, also one that came as text, as decimals gathered by the database may} */
    static BigDecimal decimal(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : new BigDecimal(value.stringValue());
    }
}
