package io.indexrelay.activity;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Counts of all nodes that are in no digest yet. Every method joins the running transaction, or runs in one of its own.
 * Rows are deleted by the ids that were read: one that comes later is for the next digest.
 */
public interface CountTable {

    /** Of what was counted without its object. */
    Subject DROPPED = new Subject(Kind.DIGEST, "activity");

    /** Of a mark that says whose counts are to be erased, also those that another node has in memory yet. */
    Subject ERASED = new Subject(Kind.PURGE, "");

    /**
     * One row.
     *
     * @param id 0 before it has one
     * @param who see {@link Who}
     * @param viewers of a row of nobody, how many people were folded together
     */
    record Row(
            long id,
            Subject subject,
            Instant hour,
            String who,
            long views,
            long edits,
            long comments,
            long viewers,
            long dropped) {

        static Row ofDropped(Instant hour, long dropped) {
            return new Row(0, DROPPED, hour, Who.NOBODY, 0, 0, 0, 0, dropped);
        }

        static Row erased(String who, Instant now) {
            return new Row(0, ERASED, now, who, 0, 0, 0, 0, 0);
        }

        /** Everything that it counts. */
        long acts() {
            return views + edits + comments + dropped;
        }
    }

    /** @param node that counted */
    void add(String node, List<Row> rows);

    /** By subject and id ascending, of subjects after this one ({@code ""} to begin) and ids up to {@code lastId}. */
    List<Row> after(String subject, long lastId, int limit);

    /** Of one subject, by id ascending. */
    List<Row> of(Subject subject, long afterId, long lastId, int limit);

    /** Of an hour before this time, but not what was counted without its object. */
    List<Row> before(Instant time, int limit);

    /** The highest id there is; 0 without any. */
    long lastId();

    long count();

    int delete(Collection<Long> ids);

    /** Deletes what these did, but not the marks that say so. At most 500 a call. */
    int erase(Collection<String> whos);
}
