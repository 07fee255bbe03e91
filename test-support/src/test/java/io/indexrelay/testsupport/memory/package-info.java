/** The fakes keep the contracts. */
@NullMarked
package io.indexrelay.testsupport.memory;

import org.jspecify.annotations.NullMarked;
