/**
 * Who may view: the answer of Confluence's permission manager, in the language of the contract.
 *
 * <p>A document needs its space's set and, for itself and each restricted ancestor, that page's own set. Sets are built
 * from rows, never from people, so that a change of a group is an event of its users and of nothing else.
 */
@NullMarked
package io.indexrelay.confluence.access;

import org.jspecify.annotations.NullMarked;
