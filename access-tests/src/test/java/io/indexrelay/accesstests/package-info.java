/**
 * Whether receivers show what the product would show, and to nobody else: a reference product on a database in memory, the
 * plugin's own listeners and readers on its managers, the real sender over tables in memory, and the receiver's rule of the
 * reference indexer. One process, no network, no waiting: time is moved by hand.
 *
 * <p>The truth table says what is right, row by row, and is held against the product first; generated instances look for
 * what nobody thought of.
 */
@NullMarked
package io.indexrelay.accesstests;

import org.jspecify.annotations.NullMarked;
