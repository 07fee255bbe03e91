/**
 * Reads projects, issues, comments, worklogs, attachments, people and priorities as Jira has them now.
 *
 * <p>Jira's managers check no permission, which is what we want: who may see a document is read apart from what it says.
 * Every read runs in a bracket of its own ({@link io.indexrelay.jira.read.JiraWork}), because Jira keeps answers by
 * thread.
 */
@NullMarked
package io.indexrelay.jira.read;

import org.jspecify.annotations.NullMarked;
