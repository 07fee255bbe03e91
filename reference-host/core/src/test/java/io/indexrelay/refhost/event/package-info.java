/** The semantics of events. */
@NullMarked
package io.indexrelay.refhost.event;

import org.jspecify.annotations.NullMarked;
