/** Capture while the outbox takes rows, and while it does not. */
@NullMarked
package io.indexrelay.outbox;

import org.jspecify.annotations.NullMarked;
