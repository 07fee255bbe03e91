/**
 * What a person or a program does to a product, as a list of JSON actions. Every action is checked against the permissions
 * of who does it and goes through the product's managers, so that it has the events that it has in the product. A product
 * brings its own {@link io.indexrelay.refhost.act.Verb}s; those for people are the same everywhere.
 *
 * <p>Beyond the fields that each verb must have, actions of every product know:
 *
 * <ul>
 *   <li>{@code "ref":"x"} names what an action made; later actions of the same list say {@code "@x"} wherever an id or a
 *       subject stands
 *   <li>{@code "events":"none"} does it without events, as imports and some apps do
 *   <li>{@code "via":"api"} is the other way to do it, with its silent effects
 *   <li>{@code createUser} without {@code groups} joins the product's default groups, as its form does; with an empty list
 *       it joins none
 *   <li>{@code addToGroup} and {@code removeFromGroup} take {@code "child"}, a group, instead of {@code "user"}
 * </ul>
 */
@NullMarked
package io.indexrelay.refhost.act;

import org.jspecify.annotations.NullMarked;
