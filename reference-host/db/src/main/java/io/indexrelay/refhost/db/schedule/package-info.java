/**
 * The products' scheduler. {@code RUN_LOCALLY} jobs live in the memory of their node; {@code RUN_ONCE_PER_CLUSTER} jobs
 * are rows that each node races to claim before it runs them: once for each firing, with no mutual exclusion between
 * firings, and a firing is lost when its node dies in it.
 */
@NullMarked
package io.indexrelay.refhost.db.schedule;

import org.jspecify.annotations.NullMarked;
