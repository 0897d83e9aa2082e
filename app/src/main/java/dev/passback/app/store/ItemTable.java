package dev.passback.app.store;

import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import dev.passback.grade.Titles;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The items of embedded gradebooks, as rows. Their numbers are never used again. */
record ItemTable(Database database) {
    private static final String SELECT =
            "SELECT number, title, maximum, access FROM gradebook_item WHERE gradebook = ?";

    /** An item and the number behind its id. */
    record NumberedItem(int number, GradeItem item) {}

    void insert(long gradebook, int number, GradeItem item) {
        database.sql()
                .sql("""
                        INSERT INTO gradebook_item (gradebook, number, title, title_key, maximum, access)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .param(gradebook)
                .param(number)
                .param(item.title())
                .param(Titles.key(item.title()))
                .param(item.maximum().map(BigDecimal::toPlainString).orElse(null))
                .param(item.access().name())
                .update();
    }

    /** {@return the items, oldest first} */
    List<NumberedItem> all(long gradebook) {
        return database.sql()
                .sql(SELECT + " ORDER BY number")
                .param(gradebook)
                .query(ItemTable::row)
                .list();
    }

    Optional<GradeItem> titled(long gradebook, String title) {
        return database.sql()
                .sql(SELECT + " AND title_key = ?")
                .param(gradebook)
                .param(Titles.key(title))
                .query(ItemTable::row)
                .optional()
                .map(NumberedItem::item);
    }

    void delete(long gradebook, int number) {
        database.sql()
                .sql("DELETE FROM gradebook_item WHERE gradebook = ? AND number = ?")
                .param(gradebook)
                .param(number)
                .update();
    }

    static String id(int number) {
        return "i" + number;
    }

    private static NumberedItem row(ResultSet row, int index) throws SQLException {
        int number = row.getInt(1);
        Optional<BigDecimal> maximum = Optional.ofNullable(row.getString(3)).map(BigDecimal::new);
        return new NumberedItem(
                number, new GradeItem(id(number), row.getString(2), maximum, Access.valueOf(row.getString(4))));
    }
}
