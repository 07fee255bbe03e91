package io.indexrelay.payload;

/**
 * What of a state goes out.
 *
 * @param bodies whether texts go out at all
 * @param emails whether users' addresses go out
 * @param maxEventBytes of one event's JSON; bodies are cut to fit
 */
public record PayloadSettings(boolean bodies, boolean emails, int maxEventBytes) {}
