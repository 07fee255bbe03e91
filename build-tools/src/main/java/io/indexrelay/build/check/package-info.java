/**
 * Judgements about a finished plugin JAR. Each check takes class files and a yardstick and returns the problems it found as sentences, one for each; an
 * empty list means that the JAR is fine. None of them loads a class.
 */
@NullMarked
package io.indexrelay.build.check;

import org.jspecify.annotations.NullMarked;
