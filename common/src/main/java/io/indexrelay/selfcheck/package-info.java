/**
 * Compares what receivers have had with what the product's own permission manager says, on samples: on every node in turn
 * at a low rate, after each permission change for what it touched, and when an administrator asks.
 *
 * <p>The ledger keeps fingerprints only. So everything that a document's rule refers to is read now, and where all of it has
 * the ledger's fingerprints, that is what receivers have, and the receiver's rule can be evaluated. Where something differs
 * and no row waits for it, receivers have drifted, and it is queued. A disagreement is a finding once two looks, half a
 * minute apart, agree on it with no row waiting at either: <em>wider</em> hides the document, <em>narrower</em> is told.
 */
@NullMarked
package io.indexrelay.selfcheck;

import org.jspecify.annotations.NullMarked;
