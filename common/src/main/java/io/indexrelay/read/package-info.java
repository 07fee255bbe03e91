/** What the readers of every product share: how names compare, and how a failed read is told. */
@NullMarked
package io.indexrelay.read;

import org.jspecify.annotations.NullMarked;
