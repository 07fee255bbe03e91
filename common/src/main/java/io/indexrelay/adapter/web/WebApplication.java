package io.indexrelay.adapter.web;

import java.io.IOException;

/** What the servlets hand their requests to. The plugin offers it as a bean, which may be there before the relay runs. */
public interface WebApplication {

    /** Never throws but for a broken connection. Thread-safe. */
    WebReply answer(WebExchange exchange) throws IOException;
}
