package com.atlassian.confluence.status.service;

import com.atlassian.confluence.api.model.accessmode.AccessMode;
import com.atlassian.confluence.status.service.systeminfo.AttachmentStorageInfo;
import com.atlassian.confluence.status.service.systeminfo.CloudPlatformType;
import com.atlassian.confluence.status.service.systeminfo.ConfluenceInfo;
import com.atlassian.confluence.status.service.systeminfo.DatabaseInfo;
import com.atlassian.confluence.status.service.systeminfo.HardwareInfo;
import com.atlassian.confluence.status.service.systeminfo.MemoryInfo;
import com.atlassian.confluence.status.service.systeminfo.SecurityInfo;
import com.atlassian.confluence.status.service.systeminfo.SystemInfo;
import com.atlassian.confluence.status.service.systeminfo.SystemInfoFromDb;
import com.atlassian.confluence.status.service.systeminfo.UsageInfo;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

public interface SystemInformationService {
    String JDBC_DRIVER_SYSTEM_PROPERTY = "confluence.status.service.jdbc.driver.name";

    DatabaseInfo getDatabaseInfo();

    DatabaseInfo getSafeDatabaseInfo();

    ConfluenceInfo getConfluenceInfo();

    SystemInfo getSystemProperties();

    AttachmentStorageInfo getAttachmentStorageProperties();

    MemoryInfo getMemoryInfo();

    UsageInfo getUsageInfo();

    @Deprecated
    SystemInfoFromDb getSystemInfoFromDb();

    Map<String, String> getModifications();

    boolean isShowInfoOn500();

    AccessMode getAccessMode();

    Integer getMaxHTTPThreads();

    Properties getHibernateProperties();

    HardwareInfo getHardwareInfo();

    Optional<?> getCloudPlatformMetadata();

    Optional<?> getClusteredDatabaseInformation(CloudPlatformType cloudPlatformType);

    SecurityInfo getSecurityInfo();
}
