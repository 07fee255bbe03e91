/**
 * Finds by itself what no event told: walks cheap listings of the product against the ledger of what receivers have, and the
 * ledger against what there is, and queues what differs and nothing else.
 *
 * <p>Three passes, each in short units whose rows are written in the transaction that moves the cursor on. The first walks
 * the listing: what has another stamp or another rule, or is not known. The second walks the ledger and counts what is not
 * there any more. The third queues that, unless it is more than an administrator lets go without being asked.
 *
 * <p>Nothing is withdrawn because something failed: what cannot be read is left as it is, a listing that fails ends the unit,
 * of a kind of which the product lists nothing at all nothing is withdrawn, and what a listing lacks is looked for twice.
 */
@NullMarked
package io.indexrelay.reconcile;

import org.jspecify.annotations.NullMarked;
