/**
 * The answers behind {@code /refhost}, the interface that tests ask. A product says who there is, what there is and who may
 * see it; asking about many at once, the visitor who is not logged in, and transactions are the same everywhere.
 */
@NullMarked
package io.indexrelay.refhost.answers;

import org.jspecify.annotations.NullMarked;
