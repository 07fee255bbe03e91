/**
 * What the listeners of every product share. A listener names the object and writes one row; it reads no state, because
 * the entity may be unflushed, about to vanish, or belong to a transaction that is rolled back.
 */
@NullMarked
package io.indexrelay.listen;

import org.jspecify.annotations.NullMarked;
