/**
 * What people do in Jira, told to the recorder of acts: who viewed, edited or discussed which issue, and who viewed which
 * dashboard or filter.
 *
 * <p>Edits and comments have events. Whether views of issues have one in Jira 10 and 11 nobody could verify. So both are
 * heard, the events and, by a servlet filter, the pages; a view that both tell of is counted once. What a page shows stands
 * in its address, mostly by key. The request's thread only notes address and user, in bounded memory; a thread of ours finds
 * out which object that is.
 *
 * <p>Listener classes are public: the product calls them by reflection, and a method of a package-private class fails at
 * every event.
 */
@NullMarked
package io.indexrelay.jira.activity;

import org.jspecify.annotations.NullMarked;
