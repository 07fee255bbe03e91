/** The wire: golden files, laws, and what other people's libraries make of it. */
@NullMarked
package io.indexrelay.payload;

import org.jspecify.annotations.NullMarked;
