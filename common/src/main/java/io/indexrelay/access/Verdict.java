package io.indexrelay.access;

/**
 * What the receiver's rule says of one document and one viewer.
 *
 * @param why the atoms that were true, or the clause that holds none; for people
 */
public record Verdict(boolean sees, String why) {}
