package io.indexrelay.selfcheck;

import io.indexrelay.delivery.LedgerKey;

/**
 * One question: may this user see this document?
 *
 * @param document where the ledger has it
 * @param userKey {@code ""} for the visitor who is not logged in
 */
record Pair(LedgerKey document, String userKey) {}
