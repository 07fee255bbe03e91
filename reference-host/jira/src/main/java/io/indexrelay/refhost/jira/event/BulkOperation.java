package io.indexrelay.refhost.jira.event;

import com.atlassian.jira.event.operation.SpanningOperation;

/**
 * What the events of a bulk change have in common.
 *
 * @param id of the one operation
 */
public record BulkOperation(String id) implements SpanningOperation {}
