package io.indexrelay.dryrun;

import java.util.List;

/** Finished parts of reports. Every method joins the running transaction, or runs in one of its own. */
public interface Reports {

    /** @param report the id of its job */
    void add(long report, Section section);

    /**
     * The sections of a report in the order in which they were added.
     *
     * @param afterId id of the last one had, or 0 to begin
     */
    List<Kept> list(long report, long afterId, int limit);

    /**
     * Forgets some sections of all reports but this one, at most {@code limit}; false when there are none.
     *
     * @param report 0 to keep none
     */
    boolean forgetOthers(long report, int limit);

    /** @param id ascending */
    record Kept(long id, Section section) {}
}
