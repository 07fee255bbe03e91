package io.indexrelay.activity;

import java.util.Optional;

/**
 * What a browser asked for, as it came: nothing is decoded, nothing is trusted.
 *
 * @param method of HTTP
 * @param context the path that the product lives under, such as {@code /jira}; {@code ""} for none
 * @param uri the whole path, the context included, without the query
 * @param query {@code ""} for none
 * @param form what was posted
 */
public record PageRequest(String method, String context, String uri, String query, Form form) {

    /** Of a request that posted nothing. */
    public static final Form NO_FORM = name -> Optional.empty();

    /** The fields of a form. Only to be asked when the page has been made, and so has read them itself. */
    public interface Form {

        /** The first value of that name, decoded. */
        Optional<String> first(String name);
    }
}
