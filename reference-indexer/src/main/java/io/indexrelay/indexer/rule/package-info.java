/**
 * The receiver's rule: what one event does to what we hold of its source. Pure: no clock, no files, no threads.
 *
 * <p>Events may come twice, late and in any order, so nothing here counts on an order. Every subject keeps two versions,
 * one of its content and one of its access, and a part of an event is applied only when it is newer
 * ({@link io.indexrelay.indexer.rule.Entry}). What hides across subjects is worked out when it is asked for, not when
 * the event arrives: a document is shown only while nothing it hangs on was deleted with a higher version than its own,
 * while its epoch is the newest of its source and while no completed sync swept it
 * ({@link io.indexrelay.indexer.rule.Source#isShown}). Therefore any order of the same events ends in the same state.
 *
 * <p>{@link io.indexrelay.indexer.rule.ReceiverRule} takes the events apart; what has to be kept on disk is gathered in
 * {@link io.indexrelay.indexer.rule.Changes} and written by the {@code store} slice before the sender gets its answer.
 */
@NullMarked
package io.indexrelay.indexer.rule;

import org.jspecify.annotations.NullMarked;
