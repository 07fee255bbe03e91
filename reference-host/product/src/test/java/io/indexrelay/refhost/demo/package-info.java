/** Data sets and their files. */
@NullMarked
package io.indexrelay.refhost.demo;

import org.jspecify.annotations.NullMarked;
