package io.indexrelay.config;

import java.util.List;

/**
 * What an administrator has set, valid as a whole and without any secret.
 *
 * @param keys newest first, those with a future or past end included
 * @param bodies whether texts go out at all
 * @param emails whether users' addresses go out
 * @param paused whether sending is stopped; capturing goes on
 */
public record Settings(EndpointSettings endpoint, List<KeyInfo> keys, boolean bodies, boolean emails, boolean paused) {

    public Settings {
        keys = List.copyOf(keys);
    }
}
