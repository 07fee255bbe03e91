/** What was compiled for the other line links here. */
@NullMarked
package io.indexrelay.refhost.line;

import org.jspecify.annotations.NullMarked;
