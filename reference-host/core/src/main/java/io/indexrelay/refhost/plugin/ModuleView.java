package io.indexrelay.refhost.plugin;

/**
 * A module as the upload page shows it.
 *
 * @param type the element's name
 * @param note why it is not enabled; {@code ""} when it is
 */
public record ModuleView(String key, String type, boolean enabled, String note) {}
