package io.indexrelay.admin;

import java.util.Map;

/**
 * A call to the administration API that has passed all checks of who may call.
 *
 * @param path below the API's base path, such as {@code /config} or {@code /keys/7}
 * @param query decoded, the first value of each name
 * @param body at most 1 MiB; {@code ""} where there is none
 * @param actor key of the administrator
 */
public record AdminRequest(String method, String path, Map<String, String> query, String body, String actor) {}
