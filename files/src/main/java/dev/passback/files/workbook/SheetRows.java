package dev.passback.files.workbook;

import dev.passback.finding.Wording;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of one sheet. */
public final class SheetRows {
    private final Xml xml;
    private final List<String> texts;
    private final CellFormats formats;
    private final int longest;

    SheetRows(Xml xml, List<String> texts, CellFormats formats, int longest) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.longest = longest;
    }

    /** How a cell came by its text. */
    public enum Origin {
        TEXT,
        NUMBER,
        /** What the spreadsheet program computed when it saved the workbook. */
        FORMULA
    }

    /** Takes rows cell by cell, from left to right; cells without content are left out. */
    public interface Receiver {
        void begin(int row);

        void cell(int column, String text, Origin origin);

        /** {@return whether another row is wanted} */
        boolean end();
    }

    void read(Receiver receiver) throws XMLStreamException, WorkbookException {
        int row = 0;
        boolean wanted = true;
        while (wanted && xml.next()) {
            if (xml.starts("row")) {
                int number = xml.attribute("r").isPresent()
                        ? CellPlace.row(xml.attribute("r").get())
                        : row + 1;
                if (number <= row) {
                    throw new WorkbookException(Wording.of("row {} stands below row {}", number, row));
                }
                row = number;
                receiver.begin(row);
                readCells(receiver);
                wanted = receiver.end();
            }
        }
    }

    private void readCells(Receiver receiver) throws XMLStreamException, WorkbookException {
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                int place = xml.attribute("r").isPresent()
                        ? CellPlace.column(xml.attribute("r").get())
                        : column + 1;
                if (place <= column) {
                    throw new WorkbookException(Wording.of("the cells of a row are out of order"));
                }
                column = place;
                readCell(receiver, column);
            }
        }
    }

    private void readCell(Receiver receiver, int column) throws XMLStreamException, WorkbookException {
        String type = xml.attribute("t").orElse("n");
        CellFormats.Meaning meaning = formats.of(xml.attribute("s").orElse(""));
        String value = "";
        String formula = "";
        boolean computed = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text(longest);
            } else if (xml.starts("f")) {
                computed = true;
                formula = xml.text(longest);
            } else if (xml.starts("is")) {
                value = SharedTexts.richText(xml, "is", longest);
            }
        }
        String text = text(type, value, meaning);
        if (computed && text.isEmpty() && !type.equals("str")) {
            // a program that computes nothing wrote it: not blank, but nothing that can be read
            text = "=" + formula;
        }
        if (!text.isEmpty()) {
            boolean number = type.equals("n") && meaning == CellFormats.Meaning.NUMBER;
            receiver.cell(column, text, computed ? Origin.FORMULA : number ? Origin.NUMBER : Origin.TEXT);
        }
    }

    private String text(String type, String value, CellFormats.Meaning meaning) throws WorkbookException {
        return switch (type) {
            case "s" -> shared(value.strip());
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> NumberText.of(value, meaning);
            default -> value;
        };
    }

    private String shared(String number) throws WorkbookException {
        if (number.isEmpty()) {
            return "";
        }
        boolean digits = number.length() <= 9 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(number) >= texts.size()) {
            throw new WorkbookException(Wording.of("a cell names a text that the workbook does not have"));
        }
        return texts.get(Integer.parseInt(number));
    }
}
