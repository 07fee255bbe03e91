/** What the tests of every reference product need: one that is started, told what to do in JSON, and watched. */
@NullMarked
package io.indexrelay.refhost.testing;

import org.jspecify.annotations.NullMarked;
