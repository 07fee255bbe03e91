/** The tests of the reference Confluence, run again on platform 8, and what they need to know of it. */
@NullMarked
package io.indexrelay.refhost.confluence;

import org.jspecify.annotations.NullMarked;
