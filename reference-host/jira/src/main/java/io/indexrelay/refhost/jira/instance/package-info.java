/** The instance itself: its version, its node, its address, and the accessor through which apps find managers. */
@NullMarked
package io.indexrelay.refhost.jira.instance;

import org.jspecify.annotations.NullMarked;
