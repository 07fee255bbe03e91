/**
 * What a person or a program does to the wiki, as verbs of {@link io.indexrelay.refhost.act.ActionRunner}, and who they are.
 *
 * <p>Beyond the fields that each verb must have, and those that actions of every product know:
 *
 * <ul>
 *   <li>{@code createSpace} {@code "private":true}: only the creator gets permissions; else {@code confluence-users} gets
 *       the usual ones, as in a new space of the product
 *   <li>{@code createPage}, {@code createBlogPost} {@code "draft":true}; {@code edit} {@code "minor":true}; {@code comment}
 *       {@code "inline":true}; {@code attach} {@code "hidden":true}
 *   <li>{@code comment} on a comment is an answer to it; {@code attach} with the name of a present file is its new version
 *   <li>{@code trash}, {@code restore} and {@code purge} also take attachments
 * </ul>
 */
@NullMarked
package io.indexrelay.refhost.confluence.act;

import org.jspecify.annotations.NullMarked;
