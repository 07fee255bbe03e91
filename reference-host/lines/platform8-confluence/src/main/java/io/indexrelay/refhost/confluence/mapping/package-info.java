/** The classes of the mapping that are written for each line, here for Hibernate 6; the others of this package are twins. */
@NullMarked
package io.indexrelay.refhost.confluence.mapping;

import org.jspecify.annotations.NullMarked;
