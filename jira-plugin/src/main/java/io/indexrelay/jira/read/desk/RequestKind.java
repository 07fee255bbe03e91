package io.indexrelay.jira.read.desk;

/**
 * A request type: what customers choose in the portal.
 *
 * @param description {@code ""} where there is none
 */
public record RequestKind(int id, int portalId, String name, String description) {}
