package com.atlassian.servicedesk.api.requesttype;

import java.io.Serializable;
import java.util.Collection;

public interface RequestTypePermission extends Serializable {
    Collection getAllowlist();
}
