package com.atlassian.confluence.cluster;

import java.io.Serializable;
import java.net.InetSocketAddress;
import java.util.Optional;

public interface ClusterNodeInformation extends Serializable {
    @Deprecated
    int getId();

    InetSocketAddress getLocalSocketAddress();

    String getAnonymizedNodeIdentifier();

    Optional<String> humanReadableNodeName();

    boolean isLocal();
}
