/** The wire: events as CloudEvents, batches of them, and what is too large for one. */
@NullMarked
package io.indexrelay.payload;

import org.jspecify.annotations.NullMarked;
