package io.indexrelay.config;

/**
 * What is wrong with one setting.
 *
 * @param field its path, such as {@code endpoint.url}
 * @param message names the value, unless it is secret, and says what would be right
 */
public record Problem(String field, String message) {}
