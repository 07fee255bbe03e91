/**
 * Jira's own XML backups ({@code entity-engine-xml}), old and new. A backup names every row by its entity and every value
 * by its field, so it is read by names and stored through a model with the same names. It is read twice as a stream: once
 * to see that it is a whole backup and who the people are, once for the rows, inside one transaction.
 */
@NullMarked
package io.indexrelay.refhost.jira.imports;

import org.jspecify.annotations.NullMarked;
