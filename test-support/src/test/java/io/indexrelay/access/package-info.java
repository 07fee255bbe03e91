@NullMarked
package io.indexrelay.access;

import org.jspecify.annotations.NullMarked;
