/** What no event tells of is noticed, whatever happens in between. */
@NullMarked
package io.indexrelay.poll;

import org.jspecify.annotations.NullMarked;
