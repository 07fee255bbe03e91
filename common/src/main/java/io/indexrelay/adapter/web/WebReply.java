package io.indexrelay.adapter.web;

import java.net.URI;

/** What to answer. */
public sealed interface WebReply {

    /** @param contentType with its charset, which is UTF-8 */
    record Text(int status, String contentType, String body) implements WebReply {}

    record Redirect(URI location) implements WebReply {}

    /** Let the product ask for the password again. */
    record AskPassword() implements WebReply {}
}
