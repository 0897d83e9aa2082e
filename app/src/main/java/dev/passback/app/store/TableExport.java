package dev.passback.app.store;

import dev.passback.grade.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.springframework.jdbc.core.ResultSetExtractor;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;

/** A table's rows as JSON lines: an object a row, a member a column, whichever database they come from. */
record TableExport(Database database, String table) {

    BackupManifest.Content writeTo(OutputStream out) throws IOException {
        MessageDigest digest = Sha256.start();
        OutputStream hashed = new DigestOutputStream(out, digest);
        long rows;
        try (JsonGenerator json = Json.FACTORY
                .createGenerator(ObjectWriteContext.empty(), hashed)
                .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)) {
            ResultSetExtractor<Long> export = result -> writeRows(result, json);
            // in the order of their keys, since a transfer may name an earlier one
            rows = database.template().query("SELECT * FROM " + table + " ORDER BY 1, 2", export);
        }
        return new BackupManifest.Content(table, rows, Sha256.end(digest));
    }

    private static long writeRows(ResultSet result, JsonGenerator json) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        String[] names = new String[columns.getColumnCount()];
        for (int i = 0; i < names.length; i++) {
            names[i] = columns.getColumnName(i + 1);
        }
        long rows = 0;
        while (result.next()) {
            json.writeStartObject();
            for (int i = 0; i < names.length; i++) {
                json.writeName(names[i]);
                switch (result.getObject(i + 1)) {
                    case null -> json.writeNull();
                    case Number number -> json.writeNumber(number.longValue());
                    case String text -> json.writeString(text);
                    default -> throw new IllegalStateException("column " + names[i] + " holds no text");
                }
            }
            json.writeEndObject();
            json.writeRaw('\n');
            rows++;
        }
        return rows;
    }
}
