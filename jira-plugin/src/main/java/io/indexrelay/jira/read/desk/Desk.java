package io.indexrelay.jira.read.desk;

/** A service project. @param id of the service desk, which is neither the project's nor the portal's */
public record Desk(int id, long projectId, int portalId) {}
