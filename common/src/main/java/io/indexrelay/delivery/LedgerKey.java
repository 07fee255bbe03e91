package io.indexrelay.delivery;

import io.indexrelay.change.Subject;

/**
 * Where a ledger entry lies. Comments, attachments and worklogs stand in the row of their partition key; everything else
 * has a row of its own and {@code partitionKey} does not matter.
 */
public record LedgerKey(Subject subject, Subject partitionKey) {}
