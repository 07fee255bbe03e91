package io.indexrelay.refhost.store;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The bytes of attachments, one row for each version. Every call joins the running transaction. */
public final class AttachmentBytes {

    private final JdbcTemplate jdbc;

    public AttachmentBytes(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Makes the table. */
    public static String script() {
        return "/io/indexrelay/refhost/store/attachments.sql";
    }

    public void save(long attachmentId, int version, byte[] data) {
        jdbc.update(
                "insert into attachmentdata (attachmentid, version, data) values (?, ?, ?)",
                attachmentId,
                version,
                data);
    }

    /** Empty where an import brought the attachment without its bytes. */
    public Optional<byte[]> find(long attachmentId, int version) {
        List<byte[]> rows = jdbc.query(
                "select data from attachmentdata where attachmentid = ? and version = ?",
                (row, number) -> row.getBytes(1),
                attachmentId,
                version);
        return rows.stream().findFirst();
    }

    public void delete(long attachmentId) {
        jdbc.update("delete from attachmentdata where attachmentid = ?", attachmentId);
    }
}
