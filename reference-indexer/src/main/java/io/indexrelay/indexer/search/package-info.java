/**
 * Search as one visitor. The permission filter is a part of the query: a document that the visitor may not see is no
 * hit, and so is neither listed nor counted.
 */
@NullMarked
package io.indexrelay.indexer.search;

import org.jspecify.annotations.NullMarked;
