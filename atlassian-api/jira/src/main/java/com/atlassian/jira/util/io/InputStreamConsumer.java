package com.atlassian.jira.util.io;

import java.io.IOException;
import java.io.InputStream;

public interface InputStreamConsumer<T> {
    T withInputStream(InputStream inputStream) throws IOException;
}
