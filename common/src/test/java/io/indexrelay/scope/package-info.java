/** What may leave: each limit on both sides of it. */
@NullMarked
package io.indexrelay.scope;

import org.jspecify.annotations.NullMarked;
