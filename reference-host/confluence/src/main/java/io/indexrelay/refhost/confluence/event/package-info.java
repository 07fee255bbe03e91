/** Publishing native events in the phase in which the product does. */
@NullMarked
package io.indexrelay.refhost.confluence.event;

import org.jspecify.annotations.NullMarked;
