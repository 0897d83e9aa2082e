package dev.passback.files.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** How cells show their numbers, as far as it changes what they mean: as percentages or as dates. */
final class CellFormats {

    /** What a number in a cell means. */
    enum Meaning {
        NUMBER,
        PERCENT,
        DATE
    }

    private final List<Meaning> styles;

    private CellFormats(List<Meaning> styles) {
        this.styles = styles;
    }

    static CellFormats read(Parts parts, String part) throws IOException, XMLStreamException, WorkbookException {
        List<Meaning> styles = new ArrayList<>();
        if (!parts.has(part)) {
            return new CellFormats(styles);
        }
        Map<String, Meaning> own = new HashMap<>();
        boolean inCells = false;
        try (InputStream in = parts.open(part);
                Xml xml = Xml.of(in)) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    own.put(
                            xml.attribute("numFmtId").orElse(""),
                            meaning(xml.attribute("formatCode").orElse("")));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inCells = xml.starts("cellXfs");
                } else if (inCells && xml.starts("xf")) {
                    String id = xml.attribute("numFmtId").orElse("");
                    styles.add(own.getOrDefault(id, builtIn(id)));
                }
            }
        }
        return new CellFormats(styles);
    }

    Meaning of(String style) {
        if (style.isEmpty() || style.length() > 6 || !style.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Meaning.NUMBER;
        }
        int index = Integer.parseInt(style);
        return index < styles.size() ? styles.get(index) : Meaning.NUMBER;
    }

    private static Meaning builtIn(String id) {
        return switch (id) {
            case "9", "10" -> Meaning.PERCENT;
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> Meaning.DATE;
            default -> Meaning.NUMBER;
        };
    }

    /** {@return what a format says, without what stands in it in quotes, brackets or behind a backslash} */
    private static Meaning meaning(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        if (bare.contains("%")) {
            return Meaning.PERCENT;
        }
        boolean digits = bare.contains("0") || bare.contains("#") || bare.contains("general");
        return !digits && bare.matches("(?s).*[dmyhs].*") ? Meaning.DATE : Meaning.NUMBER;
    }
}
