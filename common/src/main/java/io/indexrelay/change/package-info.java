/**
 * What happened: which object, by which native event. A change carries identity and never state; the state is read when
 * it is sent (design decision "record identity, send state").
 */
@NullMarked
package io.indexrelay.change;

import org.jspecify.annotations.NullMarked;
