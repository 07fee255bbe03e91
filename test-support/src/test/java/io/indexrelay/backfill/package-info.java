/** How walks keep within their budget; walking itself is tested together with the sender. */
@NullMarked
package io.indexrelay.backfill;

import org.jspecify.annotations.NullMarked;
