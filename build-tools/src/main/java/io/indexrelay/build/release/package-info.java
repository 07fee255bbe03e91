/** What a release carries besides the plugin JARs: the licences of everything inside them, and check sums of every file. */
@NullMarked
package io.indexrelay.build.release;

import org.jspecify.annotations.NullMarked;
