/**
 * The reference Confluence: a product for the reference host. {@link
 * io.indexrelay.refhost.confluence.ReferenceConfluence} opens the tables and builds everything else from them:
 *
 * <ul>
 *   <li>{@code store} the entities in the database, {@code people} the users by their keys
 *   <li>{@code access} who may do what
 *   <li>{@code manager} the product's managers, which publish events
 *   <li>{@code act} actions of people and programs, {@code exports} imports of real exports, {@code demo} a data set
 * </ul>
 */
@NullMarked
package io.indexrelay.refhost.confluence;

import org.jspecify.annotations.NullMarked;
