/**
 * The ports in memory, over one store with real transactions: what is not committed is seen by nobody else, ids are given
 * at the insert and not at the commit, a failure inside a joined transaction dooms the whole. Each passes the contract
 * that the real adapter passes.
 */
@NullMarked
package io.indexrelay.testsupport.memory;

import org.jspecify.annotations.NullMarked;
