/** What was compiled for the javax line, held against this line's class path. */
@NullMarked
package io.indexrelay.refhost.line;

import org.jspecify.annotations.NullMarked;
