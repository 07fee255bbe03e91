/** What an object is now: read at sending time, through the product's in-process managers, without running a macro. */
@NullMarked
package io.indexrelay.snapshot;

import org.jspecify.annotations.NullMarked;
