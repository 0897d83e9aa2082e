package dev.passback.files.workbook;

import dev.passback.files.table.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks part by part, also such as no spreadsheet program would write. */
public final class SmallWorkbook {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int count;

    /** Adds a sheet of this {@code sheetData} content. */
    public SmallWorkbook sheet(String name, String rows) {
        return sheet(name, "visible", rows);
    }

    public SmallWorkbook sheet(String name, String state, String rows) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>".formatted(name, count, state, count));
        links.append("<Relationship Id=\"rId%d\" Type=\"worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public SmallWorkbook texts(String... texts) {
        StringBuilder xml = new StringBuilder("<sst>");
        for (String text : texts) {
            xml.append("<si><t>").append(text).append("</t></si>");
        }
        return part("xl/sharedStrings.xml", xml.append("</sst>").toString());
    }

    /** Adds the styles 0 general, 1 percent, 2 date, 3 a date format of its own. */
    public SmallWorkbook styles() {
        return part(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"m/d/yy;@\"/></numFmts><cellStyleXfs><xf"
                        + " numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf"
                        + " numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
    }

    public SmallWorkbook part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    public SourceFile file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + links + "</Relationships>");
            add(zip, "xl/workbook.xml", "<workbook xmlns:r=\"http://r\"><sheets>" + sheets + "</sheets></workbook>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFile("scores.csv", bytes.toByteArray());
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** {@return iClicker's workbook of 2016, as far as it is known} */
    public static SmallWorkbook iclicker() {
        return new SmallWorkbook()
                .texts(
                        "Student ID",
                        "Student Name",
                        "Semester TOTAL",
                        "Session 40 Total 5/2/16 [2.00]",
                        "Session 41 Total 5/4/16 [3.50]",
                        "Okafor, Adaeze")
                .styles()
                .sheet(
                        "Gradebook",
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c><c"
                                + " r=\"D1\" t=\"s\"><v>3</v></c><c r=\"E1\" t=\"s\"><v>4</v></c></row><row r=\"2\"><c r=\"A2\""
                                + " t=\"inlineStr\"><is><t>adaeze.okafor@uni.example</t></is></c><c r=\"B2\" t=\"s\"><v>5</v></c><c"
                                + " r=\"C2\"><f>SUM(D2:E2)</f><v>5.1999999999999993</v></c><c r=\"D2\"><v>2</v></c><c"
                                + " r=\"E2\"><v>3.2000000000000002</v></c></row><row r=\"4\"><c r=\"B4\" t=\"str\"><v>,Minh</v></c><c"
                                + " r=\"D4\"><v>1.25E0</v></c></row>");
    }
}
