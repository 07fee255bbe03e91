/**
 * What capture and delivery cost, on real Active Objects, real databases and real HTTP on loopback. Nothing here is shipped.
 *
 * <p>Machines differ and are shared, so hardly any number here stands alone: what we do and the least that anybody would
 * have to do take turns in short blocks of one run, each pair of blocks gives a ratio, and the median of the ratios counts.
 * Where latency is measured, operations start at times that were fixed beforehand and are measured from then: an operation
 * that is late because the one before it was slow counts as slow.
 */
@NullMarked
package io.indexrelay.benchmarks;

import org.jspecify.annotations.NullMarked;
