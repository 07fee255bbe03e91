/**
 * The values that Jira's managers hand out. Jira's interfaces for an issue or a custom field have a hundred methods, of
 * which a reader uses a few; ours have those, and say so where another is called.
 */
@NullMarked
package io.indexrelay.refhost.jira.value;

import org.jspecify.annotations.NullMarked;
