/** Puts the parts together: what a plugin starts when it is enabled and stops when it is disabled. */
@NullMarked
package io.indexrelay.relay;

import org.jspecify.annotations.NullMarked;
