/** What is shared and what is not, on made-up class paths. */
@NullMarked
package io.indexrelay.build.pack;

import org.jspecify.annotations.NullMarked;
