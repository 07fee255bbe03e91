/**
 * The example receivers as a customer runs them: each a process of its own, signed to by the product's own signer, held to
 * one suite and to the published vectors. The reference indexer passes the same, so that none of the four reads the rule
 * in another way. A receiver that cannot be started fails its tests; it is never passed over.
 */
@NullMarked
package io.indexrelay.receivers;

import org.jspecify.annotations.NullMarked;
