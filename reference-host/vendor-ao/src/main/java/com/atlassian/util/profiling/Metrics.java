package com.atlassian.util.profiling;

/** Stand-in for the product's profiling entry point, which Active Objects calls; records nothing. */
public final class Metrics {

    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    /** Accepts what Active Objects says about a query and forgets it. */
    public static final class Builder {

        private Builder() {}

        public Builder tag(String key, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        public Ticker startTimer() {
            return Ticker.NO_OP;
        }
    }
}
