/** Tests; see the package of the same name. */
@NullMarked
package io.indexrelay.indexer.chain;

import org.jspecify.annotations.NullMarked;
