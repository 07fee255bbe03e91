package io.indexrelay.refhost.jira.field;

/**
 * The value of a field whose type another app brought: a class of that app, of which nobody else knows anything.
 *
 * @param state what the app keeps
 */
public record ForeignValue(String state) {}
