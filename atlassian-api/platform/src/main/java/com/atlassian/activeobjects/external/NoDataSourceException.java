package com.atlassian.activeobjects.external;

public final class NoDataSourceException extends IllegalStateException {
    public NoDataSourceException() {}
}
