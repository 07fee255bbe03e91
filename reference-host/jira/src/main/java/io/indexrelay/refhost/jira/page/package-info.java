/** Pages of the reference Jira, at the addresses of the real ones, with what they tell by events. */
@NullMarked
package io.indexrelay.refhost.jira.page;

import org.jspecify.annotations.NullMarked;
