/**
 * What a product's managers stand on: transactions around their calls, events in the phase in which the product publishes
 * them, and answers that are remembered for a while.
 */
@NullMarked
package io.indexrelay.refhost.manager;

import org.jspecify.annotations.NullMarked;
