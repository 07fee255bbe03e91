/** What imports of every product's exports have in common. */
@NullMarked
package io.indexrelay.refhost.imports;

import org.jspecify.annotations.NullMarked;
