package io.indexrelay.config;

import java.time.Duration;

/**
 * How much of a node walks may take.
 *
 * @param share percent of the time of one thread; 100: no limit
 * @param rowsPerSecond objects queued, or compared, in a second; 0: no limit
 * @param maxLoad of the machine for each processor, above which they rest; 0: no limit
 * @param maxAnswer of the database to a small question, above which they rest; zero: no limit
 */
public record BackfillSettings(int share, int rowsPerSecond, int maxLoad, Duration maxAnswer) {}
