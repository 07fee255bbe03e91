/**
 * Lists what exists: ids only, in ascending order, with keyset queries on Confluence's own entities. All query texts stand
 * in {@link io.indexrelay.confluence.list.ContentQuery} and only read.
 */
@NullMarked
package io.indexrelay.confluence.list;

import org.jspecify.annotations.NullMarked;
