/** Tables that no persistence framework makes: created from scripts on H2 and PostgreSQL, used through plain SQL. */
@NullMarked
package io.indexrelay.refhost.store;

import org.jspecify.annotations.NullMarked;
