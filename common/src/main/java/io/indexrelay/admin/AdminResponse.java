package io.indexrelay.admin;

/** @param body JSON in UTF-8, unless {@code contentType} says otherwise; may be empty */
public record AdminResponse(int status, String contentType, String body) {}
