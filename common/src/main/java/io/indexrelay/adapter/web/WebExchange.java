package io.indexrelay.adapter.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** One HTTP request as far as the administration needs it. Belongs to one thread. */
public interface WebExchange {

    String method();

    /** What follows {@code /plugins/servlet/index-relay}; {@code ""} for the page itself. */
    String path();

    /** Decoded, the first value of each name. */
    Map<String, String> query();

    /** The first header of that name, in any case. */
    Optional<String> header(String name);

    /** Whether the request brought the cookie or path parameter of a session. */
    boolean hasSession();

    /** The body, cut off after {@code limit} bytes. */
    byte[] body(int limit) throws IOException;

    /** Whether the session has confirmed its password lately (websudo), or need not. */
    boolean isElevated();

    /** Whether the request carries the product's {@code atl_token}. */
    boolean hasValidToken();
}
