package io.indexrelay.activity;

/**
 * What a browser asked for, as it came: nothing is decoded, nothing is trusted.
 *
 * @param method of HTTP
 * @param context the path that the product lives under, such as {@code /jira}; {@code ""} for none
 * @param uri the whole path, the context included, without the query
 * @param query {@code ""} for none
 */
public record PageRequest(String method, String context, String uri, String query) {}
