/** Filters and dashboards behind the managers that apps ask. What they are and who shares them stands in rows; no event tells of it. */
@NullMarked
package io.indexrelay.refhost.jira.share;

import org.jspecify.annotations.NullMarked;
