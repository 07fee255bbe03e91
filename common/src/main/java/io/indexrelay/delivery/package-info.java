/** Claim, number, read, intend, send, check, delete: the order of steps of the sender, which is not to be simplified. */
@NullMarked
package io.indexrelay.delivery;

import org.jspecify.annotations.NullMarked;
