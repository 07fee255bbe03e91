/** The reference indexer: an example of an endpoint that receives what Index Relay sends. Wiring only. */
@NullMarked
package io.indexrelay.indexer;

import org.jspecify.annotations.NullMarked;
