/** What the finished plugin JAR must be. These tests run after the JAR is made and look at it from outside, with the tools of the build. */
@NullMarked
package io.indexrelay.confluence.packaging;

import org.jspecify.annotations.NullMarked;
