/**
 * The patches of {@code mutations/}: each makes a scratch copy of our sources wrong in one rule, and what is there to notice
 * it must notice. A patch that no longer applies, or does not compile, fails the build.
 */
@NullMarked
package io.indexrelay.testsupport.mutation;

import org.jspecify.annotations.NullMarked;
