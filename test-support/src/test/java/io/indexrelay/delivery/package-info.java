/** The sender, step by step, over the fakes. */
@NullMarked
package io.indexrelay.delivery;

import org.jspecify.annotations.NullMarked;
