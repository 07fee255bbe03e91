package io.indexrelay.indexer.rule;

/**
 * What became of one event.
 *
 * @param result how it went
 * @param reason why it was rejected, naming the field, its value and what would be right; {@code ""} otherwise
 */
public record Outcome(Result result, String reason) {

    /** All but {@link #REJECTED} are answered as taken. */
    public enum Result {
        /** At least one part of it was newer than what we had. */
        APPLIED,
        /** Older than, or the same as, what we have. */
        IGNORED,
        /** Says something about the sender, not about content: heartbeat, ping and the like. */
        ACKNOWLEDGED,
        /** A type that this receiver does not know: taken, counted, without effect. */
        UNKNOWN_TYPE,
        /** Can't be understood, now or later. */
        REJECTED
    }

    static final Outcome APPLIED = new Outcome(Result.APPLIED, "");
    static final Outcome IGNORED = new Outcome(Result.IGNORED, "");
    static final Outcome ACKNOWLEDGED = new Outcome(Result.ACKNOWLEDGED, "");
    static final Outcome UNKNOWN_TYPE = new Outcome(Result.UNKNOWN_TYPE, "");

    static Outcome rejected(String reason) {
        return new Outcome(Result.REJECTED, reason);
    }

    static Outcome applied(boolean applied) {
        return applied ? APPLIED : IGNORED;
    }
}
