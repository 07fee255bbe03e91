/**
 * Who may view: the answer of Jira's permission manager, in the language of the contract.
 *
 * <p>An issue needs its project's Browse set, its security level's set, and that of its workflow step where the step has
 * browse properties. What a scheme grants to everybody alike stands in the set; what it grants by the issue itself
 * (reporter, assignee, custom fields) stands on the issue and holds only while a gate set is open, which is named by those
 * entries: when they change, the gate goes and closes them all at once. Sets are built from rows, never from people, so
 * that a change of a group is an event of its users and of nothing else.
 */
@NullMarked
package io.indexrelay.jira.access;

import org.jspecify.annotations.NullMarked;
