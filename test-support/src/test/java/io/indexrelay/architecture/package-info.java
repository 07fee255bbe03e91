/** The rules that keep the core a core. */
@NullMarked
package io.indexrelay.architecture;

import org.jspecify.annotations.NullMarked;
