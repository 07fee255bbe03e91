package com.atlassian.confluence.importexport;

import com.atlassian.confluence.importexport.impl.ExportDescriptor;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.util.ProgressMeter;
import java.util.List;

@Deprecated
public interface ImportContext {
    ProgressMeter getProgressMeter();

    void setProgressMeter(ProgressMeter progressMeter);

    ConfluenceUser getUser();

    void setRebuildIndex(boolean rebuildIndex);

    boolean isRebuildIndex();

    boolean isDeleteWorkingFile();

    void setDeleteWorkingFile(boolean deleteWorkingFile);

    String getWorkingFile();

    ImportedObjectPostProcessor getPostProcessor();

    ImportedObjectPreProcessor getPreProcessor();

    ImportedPluginDataPreProcessor getPluginDataPreProcessor();

    String getSpaceKeyOfSpaceImport();

    String getDefaultUsersGroup();

    List<?> getPostImportTasks();

    void setPostImportTasks(List<?> postImportTasks);

    ExportDescriptor getExportDescriptor();
}
