package io.indexrelay.activity;

import io.indexrelay.change.Subject;

/** Takes what a person did, where the product tells of it: in the thread that serves the person's request. */
public interface ActivityRecorder {

    /** Counts nothing, as long as nothing is to be counted. */
    ActivityRecorder NONE = (act, subject, userKey) -> {};

    /**
     * Counts one act. Costs one increment in bounded memory: no I/O, no transaction, no waiting, no exception. Safe for use
     * by many threads.
     *
     * @param subject what it was done to; a comment is counted for what it hangs on
     * @param userKey the person's key as in user events; empty for visitors who are not logged in
     */
    void record(Act act, Subject subject, String userKey);
}
