/**
 * What a person or a program does to the wiki, as a list of JSON actions. Every action is checked against the permissions
 * of who does it and goes through the managers, so that it has the events that it has in the product.
 *
 * <p>Beyond the fields that each verb must have, actions of this product know:
 *
 * <ul>
 *   <li>{@code "ref":"x"} names what an action made; later actions of the same list say {@code "@x"} wherever an id or a
 *       subject stands
 *   <li>{@code createSpace} {@code "private":true}: only the creator gets permissions; else {@code confluence-users} gets
 *       the usual ones, as in a new space of the product
 *   <li>{@code createPage}, {@code createBlogPost} {@code "draft":true}; {@code edit} {@code "minor":true}; {@code comment}
 *       {@code "inline":true}; {@code attach} {@code "hidden":true}
 *   <li>{@code comment} on a comment is an answer to it; {@code attach} with the name of a present file is its new version
 *   <li>{@code trash}, {@code restore} and {@code purge} also take attachments
 *   <li>{@code createUser} without {@code groups} joins {@code confluence-users}, as the product's form does; with an empty
 *       list it joins none
 * </ul>
 */
@NullMarked
package io.indexrelay.refhost.confluence.act;

import org.jspecify.annotations.NullMarked;
