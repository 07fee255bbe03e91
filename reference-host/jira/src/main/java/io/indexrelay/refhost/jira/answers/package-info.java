/** The answers behind {@code /refhost}: what there is by the tables, who sees it by the rules of permissions. */
@NullMarked
package io.indexrelay.refhost.jira.answers;

import org.jspecify.annotations.NullMarked;
