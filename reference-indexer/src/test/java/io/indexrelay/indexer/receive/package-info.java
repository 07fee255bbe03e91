/** Tests; see the package of the same name. */
@NullMarked
package io.indexrelay.indexer.receive;

import org.jspecify.annotations.NullMarked;
