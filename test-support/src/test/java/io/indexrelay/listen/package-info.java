/** What listeners and modules of every product share. */
@NullMarked
package io.indexrelay.listen;

import org.jspecify.annotations.NullMarked;
