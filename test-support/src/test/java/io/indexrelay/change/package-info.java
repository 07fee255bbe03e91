/** What may narrow. */
@NullMarked
package io.indexrelay.change;

import org.jspecify.annotations.NullMarked;
