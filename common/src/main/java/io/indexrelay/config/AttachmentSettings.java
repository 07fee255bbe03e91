package io.indexrelay.config;

/**
 * What becomes of attachments besides their names, types and sizes.
 *
 * @param bytes whether their bytes go out
 * @param maxBytes of larger ones they do not
 */
public record AttachmentSettings(boolean bytes, int maxBytes) {}
