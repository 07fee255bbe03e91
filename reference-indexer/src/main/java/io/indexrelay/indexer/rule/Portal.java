package io.indexrelay.indexer.rule;

import io.indexrelay.indexer.access.Access;

/**
 * How a document shows in the customer portal of Service Management.
 *
 * @param url the address inside the portal
 * @param access who may see it there
 */
public record Portal(String url, Access access) {}
