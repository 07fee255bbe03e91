/**
 * The chain of activity digests: each part names the SHA-256 of the data of the one before it, so nothing can be left
 * out, put in or altered afterwards without being seen. Pure: the chain is worked out from what is held whenever somebody
 * asks, so it does not depend on the order in which parts arrived.
 */
@NullMarked
package io.indexrelay.indexer.chain;

import org.jspecify.annotations.NullMarked;
