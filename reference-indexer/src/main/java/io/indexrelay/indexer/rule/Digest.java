package io.indexrelay.indexer.rule;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One part of an activity digest, kept as it came. Whether the chain of {@code previous} holds is not verified.
 *
 * @param version the version of the event that carried it
 * @param number counts digests within an epoch, from 1
 * @param part counts the parts of one digest, from 1
 */
public record Digest(String source, Version version, long number, long part, ObjectNode data) {}
