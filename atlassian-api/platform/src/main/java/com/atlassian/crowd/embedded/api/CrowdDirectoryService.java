package com.atlassian.crowd.embedded.api;

import com.atlassian.crowd.exception.DirectoryCurrentlySynchronisingException;
import com.atlassian.crowd.exception.runtime.OperationFailedException;
import java.util.EnumSet;
import java.util.List;

public interface CrowdDirectoryService {
    Directory addDirectory(Directory directory) throws OperationFailedException;

    List<?> validateDirectoryConfiguration(Directory directory, EnumSet<?> enumSet);

    Directory findDirectoryByName(String text);

    void testConnection(Directory directory) throws OperationFailedException;

    List<Directory> findAllDirectories();

    Directory findDirectoryById(long id);

    Directory updateDirectory(Directory directory) throws OperationFailedException;

    void setDirectoryPosition(long id, int number) throws OperationFailedException;

    boolean removeDirectory(long id) throws DirectoryCurrentlySynchronisingException, OperationFailedException;

    boolean supportsNestedGroups(long id) throws OperationFailedException;

    boolean isDirectorySynchronisable(long id) throws OperationFailedException;

    void synchroniseDirectory(long id) throws OperationFailedException;

    void synchroniseDirectory(long id, boolean flag) throws OperationFailedException;

    boolean isDirectorySynchronising(long id) throws OperationFailedException;

    DirectorySynchronisationInformation getDirectorySynchronisationInformation(long id) throws OperationFailedException;

    void setConnectionPoolProperties(ConnectionPoolProperties connectionPoolProperties);

    ConnectionPoolProperties getStoredConnectionPoolProperties();

    ConnectionPoolProperties getSystemConnectionPoolProperties();

    boolean isMembershipAggregationEnabled();

    void setMembershipAggregationEnabled(boolean membershipAggregationEnabled);
}
