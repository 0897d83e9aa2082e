package dev.passback.sandbox.moodle.rest;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Writes JSON as PHP's json_encode does: {@code \/}, and what is not ASCII as {@code \}{@code uXXXX}. */
public final class PhpJson {
    private final StringBuilder out = new StringBuilder();

    private PhpJson() {}

    public static String write(JsonNode node) {
        PhpJson json = new PhpJson();
        json.value(node);
        return json.out.toString();
    }

    private void value(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                String separator = "{";
                for (var property : node.properties()) {
                    if (property.getValue().isMissingNode()) {
                        continue;
                    }
                    out.append(separator);
                    string(property.getKey());
                    out.append(':');
                    value(property.getValue());
                    separator = ",";
                }
                out.append(separator.equals("{") ? "{}" : "}");
            }
            case ARRAY -> {
                String separator = "[";
                for (JsonNode element : node) {
                    out.append(separator);
                    value(element);
                    separator = ",";
                }
                out.append(node.isEmpty() ? "[]" : "]");
            }
            case NUMBER -> out.append(number(node));
            case STRING -> string(node.stringValue());
            default -> out.append(node.asString("null"));
        }
    }

    /** PHP writes a float without trailing zeros, so that 100.00000 is 100. */
    private static String number(JsonNode node) {
        BigDecimal number = node.decimalValue();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"', '\\', '/' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || c > '~') {
                    out.append("\\u").append("%04x".formatted((int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
