/**
 * Who and how many looked at, edited and discussed what: counted in memory by the hour, kept in batches, told in signed
 * digests that hang together as a chain.
 */
@NullMarked
package io.indexrelay.activity;

import org.jspecify.annotations.NullMarked;
