package dev.passback.files.workbook;

import dev.passback.finding.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, which its cells name by number. */
final class SharedTexts {
    private static final long MOST_CHARACTERS = 100_000_000;

    private SharedTexts() {}

    static List<String> read(Parts parts, String part, int most)
            throws IOException, XMLStreamException, WorkbookException {
        List<String> texts = new ArrayList<>();
        long characters = 0;
        if (!parts.has(part)) {
            return texts;
        }
        try (InputStream in = parts.open(part);
                Xml xml = Xml.of(in)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    String text = richText(xml, "si", most);
                    characters += text.length();
                    if (characters > MOST_CHARACTERS) {
                        throw new WorkbookException(Wording.of("the workbook holds more than 100 MB of text"));
                    }
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /** {@return the text of an element in which runs of letters have forms; what tells how to pronounce it is left out} */
    static String richText(Xml xml, String element, int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t") && text.length() <= most) {
                text.append(xml.text(most));
            }
        }
        return text.toString();
    }
}
