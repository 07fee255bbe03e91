/** What every test needs: a clock that is moved by hand, seeded randomness and named examples. */
@NullMarked
package io.indexrelay.testsupport;

import org.jspecify.annotations.NullMarked;
