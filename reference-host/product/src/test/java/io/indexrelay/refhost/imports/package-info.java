/** What breaks off any import, and what it leaves behind. */
@NullMarked
package io.indexrelay.refhost.imports;

import org.jspecify.annotations.NullMarked;
