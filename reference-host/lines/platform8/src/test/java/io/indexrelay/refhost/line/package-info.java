/** What makes this line one: everything that was compiled for the other line links here, and nothing of it is left. */
@NullMarked
package io.indexrelay.refhost.line;

import org.jspecify.annotations.NullMarked;
