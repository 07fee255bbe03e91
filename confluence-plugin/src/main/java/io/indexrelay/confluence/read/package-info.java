/** Reads pages, blog posts, comments, attachments, spaces and people as Confluence has them now. */
@NullMarked
package io.indexrelay.confluence.read;

import org.jspecify.annotations.NullMarked;
