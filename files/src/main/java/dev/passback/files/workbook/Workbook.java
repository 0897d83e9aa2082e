package dev.passback.files.workbook;

import dev.passback.finding.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** An .xlsx workbook: its visible sheets in their order, each read as rows of texts. */
public final class Workbook {
    private static final String MAIN = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";

    private final Parts parts;
    private final List<Sheet> sheets;
    private final List<String> texts;
    private final CellFormats formats;
    private final int longest;

    /** @param part where the sheet's cells are */
    public record Sheet(String name, String part) {}

    private Workbook(Parts parts, List<Sheet> sheets, List<String> texts, CellFormats formats, int longest) {
        this.parts = parts;
        this.sheets = sheets;
        this.texts = texts;
        this.formats = formats;
        this.longest = longest;
    }

    /**
     * {@return the workbook in these bytes}
     *
     * @param longest so many characters of a cell, and not many more, are kept
     * @throws WorkbookException where it is broken, no workbook, or expands without bound
     */
    public static Workbook of(byte[] archive, int longest) throws WorkbookException {
        try {
            Parts parts = Parts.of(archive);
            if (!parts.has(MAIN)) {
                throw new WorkbookException(
                        parts.has("content.xml")
                                ? Wording.of("it is an OpenDocument file")
                                : Wording.of("it is a zip archive, but no .xlsx workbook"));
            }
            return new Workbook(
                    parts,
                    sheets(parts),
                    SharedTexts.read(parts, "xl/sharedStrings.xml", longest),
                    CellFormats.read(parts, "xl/styles.xml"),
                    longest);
        } catch (IOException | XMLStreamException e) {
            throw new WorkbookException(Wording.of("the workbook is damaged"), e);
        }
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Gives the rows of a sheet in turn, until the receiver has enough. */
    public void read(Sheet sheet, SheetRows.Receiver receiver) throws WorkbookException {
        try (InputStream in = parts.open(sheet.part());
                Xml xml = Xml.of(in)) {
            new SheetRows(xml, texts, formats, longest).read(receiver);
        } catch (IOException | XMLStreamException e) {
            throw new WorkbookException(Wording.of("the sheet {} is damaged", sheet.name()), e);
        }
    }

    private static List<Sheet> sheets(Parts parts) throws IOException, XMLStreamException, WorkbookException {
        Map<String, String> targets = new HashMap<>();
        try (InputStream in = parts.open(LINKS);
                Xml xml = Xml.of(in)) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    String target = xml.attribute("Target").orElse("");
                    targets.put(
                            xml.attribute("Id").orElse(""),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        try (InputStream in = parts.open(MAIN);
                Xml xml = Xml.of(in)) {
            while (xml.next()) {
                if (xml.starts("sheet")
                        && xml.attribute("state").orElse("visible").equals("visible")) {
                    Optional<String> part = xml.attribute("id").map(targets::get);
                    String name = xml.attribute("name").orElse("");
                    // charts are sheets too, but have no cells
                    part.filter(target -> target.contains("worksheets/") && parts.has(target))
                            .ifPresent(target -> sheets.add(new Sheet(name, target)));
                }
            }
        }
        return sheets;
    }
}
