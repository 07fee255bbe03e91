package com.atlassian.util.profiling;

/** Stand-in for the product's running timer. */
public interface Ticker extends AutoCloseable {

    Ticker NO_OP = () -> {};

    @Override
    void close();
}
