/**
 * Confluence's own XML exports: {@code entities.xml} in the format "hibernate-generic", alone in a folder or with the
 * attachments' bytes in a zip. An export names every object by class and id and every value by the property name of
 * Confluence's Hibernate mapping, so it is read by names and stored through a mapping with the same names.
 */
@NullMarked
package io.indexrelay.refhost.confluence.exports;

import org.jspecify.annotations.NullMarked;
