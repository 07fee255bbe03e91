/**
 * What a person or a program does to the wiki, as a list of JSON actions. Every action is checked against the permissions
 * of who does it and goes through the managers, so that it has the events that it has in the product.
 */
@NullMarked
package io.indexrelay.refhost.confluence.act;

import org.jspecify.annotations.NullMarked;
