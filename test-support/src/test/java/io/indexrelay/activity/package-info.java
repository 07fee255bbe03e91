/** What no event tells of is noticed, whatever happens in between. */
@NullMarked
package io.indexrelay.activity;

import org.jspecify.annotations.NullMarked;
