package io.indexrelay.identity;

/**
 * What the shared home remembers of the instance, so that a database that comes from elsewhere or from earlier is noticed.
 *
 * @param instanceId {@link Instance#id()}, should the database have lost it
 * @param epoch the highest one used
 * @param mark {@link Marks#mark()}, as of the last minute
 */
public record HomeMark(String homeId, String instanceId, int epoch, long mark) {}
