package io.indexrelay.delivery;

import java.util.List;

/**
 * Some rows of the ledger by their ids, which are never used twice: whoever forgets them forgets nothing that was written
 * in their place.
 *
 * @param rows of subjects
 * @param children further rows, of subjects with more children than their own row carries
 */
public record LedgerSlice(List<Long> rows, List<Long> children) {

    public LedgerSlice {
        rows = List.copyOf(rows);
        children = List.copyOf(children);
    }

    public boolean isEmpty() {
        return rows.isEmpty() && children.isEmpty();
    }
}
