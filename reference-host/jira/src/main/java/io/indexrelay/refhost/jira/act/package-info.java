/** The verbs of {@code /refhost/act} for projects, issues and what hangs on them. */
@NullMarked
package io.indexrelay.refhost.jira.act;

import org.jspecify.annotations.NullMarked;
