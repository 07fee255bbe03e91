/**
 * Confluence's own entity classes, mapped by Hibernate under the property names of Confluence's own mapping. All of this host that depends on which Hibernate
 * there is stands here: {@link io.indexrelay.refhost.confluence.mapping.Saving}, {@link io.indexrelay.refhost.confluence.mapping.EntityIds},
 * {@link io.indexrelay.refhost.confluence.mapping.ValueType} and {@link io.indexrelay.refhost.confluence.mapping.QueryServices} are written once for each
 * line, here for Hibernate 5, under the same names in {@code lines/platform8-confluence} for Hibernate 6. The other classes of this package do for both, and
 * the rest of the host knows the persistence API only.
 */
@NullMarked
package io.indexrelay.refhost.confluence.mapping;

import org.jspecify.annotations.NullMarked;
