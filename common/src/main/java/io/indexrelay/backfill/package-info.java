/** From "installed" to "complete": walks everything once, in stable order, and queues it behind live changes. */
@NullMarked
package io.indexrelay.backfill;

import org.jspecify.annotations.NullMarked;
