/** The parts together, on threads of their own. */
@NullMarked
package io.indexrelay.relay;

import org.jspecify.annotations.NullMarked;
