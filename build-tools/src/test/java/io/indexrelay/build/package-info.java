/** Each tool is shown failing on a sample that it must refuse; the samples are compiled on the spot. */
@NullMarked
package io.indexrelay.build;

import org.jspecify.annotations.NullMarked;
