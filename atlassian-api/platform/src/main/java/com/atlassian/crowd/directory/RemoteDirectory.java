package com.atlassian.crowd.directory;

import com.atlassian.crowd.embedded.api.Attributes;

public interface RemoteDirectory extends Attributes {
    long getDirectoryId();
}
