/** That the benchmarks run. */
@NullMarked
package io.indexrelay.benchmarks;

import org.jspecify.annotations.NullMarked;
