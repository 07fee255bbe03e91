package com.atlassian.activeobjects.external;

public final class ModelVersion implements Comparable<ModelVersion> {
    private ModelVersion() {}

    public int compareTo(ModelVersion modelVersion) {
        throw new UnsupportedOperationException();
    }

    public boolean isOlderThan(ModelVersion modelVersion) {
        throw new UnsupportedOperationException();
    }

    public boolean isNewerThan(ModelVersion modelVersion) {
        throw new UnsupportedOperationException();
    }

    public boolean isSame(ModelVersion modelVersion) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    public static ModelVersion valueOf(String text) {
        throw new UnsupportedOperationException();
    }
}
