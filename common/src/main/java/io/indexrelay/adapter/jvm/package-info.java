/** What the Java runtime itself says about the machine it runs on. */
@NullMarked
package io.indexrelay.adapter.jvm;

import org.jspecify.annotations.NullMarked;
