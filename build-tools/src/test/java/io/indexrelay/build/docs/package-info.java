@NullMarked
package io.indexrelay.build.docs;

import org.jspecify.annotations.NullMarked;
