package com.atlassian.activeobjects.external;

import java.math.BigInteger;

public final class ModelVersion implements Comparable<ModelVersion> {
    private final String version;

    private ModelVersion(String version) {
        this.version = version;
    }

    /** Numbers are compared as numbers, anything else as text. */
    public int compareTo(ModelVersion other) {
        boolean numbers = version.matches("\\d+") && other.version.matches("\\d+");
        return numbers
                ? new BigInteger(version).compareTo(new BigInteger(other.version))
                : version.compareTo(other.version);
    }

    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    public boolean isSame(ModelVersion other) {
        return compareTo(other) == 0;
    }

    @Override
    public String toString() {
        return version;
    }

    public static ModelVersion valueOf(String version) {
        return new ModelVersion(version);
    }
}
