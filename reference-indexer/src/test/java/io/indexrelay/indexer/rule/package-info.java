/** Tests; see the package of the same name. */
@NullMarked
package io.indexrelay.indexer.rule;

import org.jspecify.annotations.NullMarked;
