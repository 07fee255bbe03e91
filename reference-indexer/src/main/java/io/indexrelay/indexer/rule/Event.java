package io.indexrelay.indexer.rule;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One CloudEvent of ours, verified and well-formed as an envelope; its data may still be anything.
 *
 * @param id unique in all time
 * @param source the instance it is about; everything is scoped by it
 * @param type such as {@code io.indexrelay.content.upserted.v1}
 * @param subject such as {@code page/98305}; {@code ""} where there is none (heartbeat, ping)
 * @param version {@link Version#NONE} where there is none (heartbeat, ping)
 * @param time when the state was read, RFC 3339; {@code ""} where it is missing
 * @param origin {@code live}, {@code backfill}, {@code reconcile}, {@code manual} or {@code ""}
 * @param cause the native event in the product's own words, or {@code ""}
 * @param data never null; empty where the event has none. Not to be changed
 */
public record Event(
        String id,
        String source,
        String type,
        String subject,
        Version version,
        String time,
        String origin,
        String cause,
        ObjectNode data) {

    /** What stands before the slash of the subject. */
    String subjectKind() {
        int slash = subject.indexOf('/');
        return slash < 0 ? "" : subject.substring(0, slash);
    }

    /** What stands after the slash of the subject. */
    String subjectId() {
        return subject.substring(subject.indexOf('/') + 1);
    }
}
