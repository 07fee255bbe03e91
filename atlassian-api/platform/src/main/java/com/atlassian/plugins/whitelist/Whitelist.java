package com.atlassian.plugins.whitelist;

import com.atlassian.annotations.PublicApi;
import java.net.URI;

@PublicApi
public interface Whitelist {
    boolean isAllowed(URI uri);
}
