/** The adapters over the real Active Objects library, on H2 and on PostgreSQL, held to the same contracts as the fakes. */
@NullMarked
package io.indexrelay.adapter.ao;

import org.jspecify.annotations.NullMarked;
