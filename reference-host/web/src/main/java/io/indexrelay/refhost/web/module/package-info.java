/** What the elements of a plugin's descriptor mean to the web side: servlets, filters, links, resources, texts, tables. */
@NullMarked
package io.indexrelay.refhost.web.module;

import org.jspecify.annotations.NullMarked;
