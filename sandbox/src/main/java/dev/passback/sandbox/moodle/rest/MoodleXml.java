package dev.passback.sandbox.moodle.rest;

import tools.jackson.databind.JsonNode;

/** Writes what Moodle answers to those who did not ask for JSON. */
final class MoodleXml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n";

    private final StringBuilder out = new StringBuilder(HEAD);

    private MoodleXml() {}

    static String write(JsonNode node) {
        MoodleXml xml = new MoodleXml();
        xml.out.append("<RESPONSE>\n");
        xml.value(node);
        xml.out.append("</RESPONSE>\n");
        return xml.out.toString();
    }

    static String write(MoodleException error) {
        return HEAD + "<EXCEPTION class=\"" + escaped(error.phpClass()) + "\">\n<ERRORCODE>" + escaped(error.code())
                + "</ERRORCODE>\n<MESSAGE>" + escaped(error.message()) + "</MESSAGE>\n</EXCEPTION>\n";
    }

    private void value(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                out.append("<SINGLE>\n");
                node.properties().forEach(property -> {
                    out.append("<KEY name=\"")
                            .append(escaped(property.getKey()))
                            .append("\">");
                    value(property.getValue());
                    out.append("</KEY>\n");
                });
                out.append("</SINGLE>\n");
            }
            case ARRAY -> {
                out.append("<MULTIPLE>\n");
                node.forEach(this::value);
                out.append("</MULTIPLE>\n");
            }
            case NULL, MISSING -> out.append("<VALUE null=\"null\"/>\n");
            case BOOLEAN -> text(node.booleanValue() ? "1" : "0");
            default -> text(node.isNumber() ? PhpJson.write(node) : node.asString());
        }
    }

    private void text(String text) {
        out.append("<VALUE>").append(escaped(text)).append("</VALUE>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
