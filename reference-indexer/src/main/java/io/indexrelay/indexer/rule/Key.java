package io.indexrelay.indexer.rule;

/** What everything is kept by: two instances may use the same ids. */
public record Key(String source, String subject) {}
