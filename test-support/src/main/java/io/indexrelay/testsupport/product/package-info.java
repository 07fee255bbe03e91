/** A product of documents, sets and people in memory, behind the readers that the plugins implement. */
@NullMarked
package io.indexrelay.testsupport.product;

import org.jspecify.annotations.NullMarked;
