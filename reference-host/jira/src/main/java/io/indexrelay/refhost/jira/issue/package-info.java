/**
 * Issues and what hangs on them: comments, worklogs, attachments, change history, workflow steps. Classes that end in
 * {@code Answers} stand behind managers that plugins import; {@code Changes} write, with the events of the product.
 */
@NullMarked
package io.indexrelay.refhost.jira.issue;

import org.jspecify.annotations.NullMarked;
