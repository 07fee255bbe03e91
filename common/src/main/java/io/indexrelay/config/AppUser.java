package io.indexrelay.config;

/**
 * The user whose view limits what leaves.
 *
 * @param username as it was saved
 * @param key whose name it was then; another user of that name is another user
 */
public record AppUser(String username, String key) {}
