package io.indexrelay.refhost.web.module;

/**
 * A link of a plugin in some menu.
 *
 * @param section where, such as {@code system.admin/configuration}
 * @param label in the visitor's language
 * @param url below the context path, or absolute
 */
public record WebItem(String section, int weight, String linkId, String label, String url) {}
