/** The public form of the contract as something to test against: the schemas below {@code docs/schema}. */
@NullMarked
package io.indexrelay.build.docs;

import org.jspecify.annotations.NullMarked;
