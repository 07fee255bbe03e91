package com.atlassian.jira.project.version;

import com.atlassian.jira.ofbiz.OfBizValueWrapper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectConstant;
import com.atlassian.jira.util.NamedWithDescription;
import java.util.Date;

public interface Version extends OfBizValueWrapper, ProjectConstant, NamedWithDescription {
    Long getProjectId();

    Project getProjectObject();

    @Override
    Long getId();

    @Override
    String getName();

    void setName(String name);

    @Override
    String getDescription();

    void setDescription(String description);

    Long getSequence();

    void setSequence(Long sequence);

    boolean isArchived();

    void setArchived(boolean archived);

    boolean isReleased();

    void setReleased(boolean released);

    Date getReleaseDate();

    void setReleaseDate(Date releaseDate);

    Date getStartDate();

    void setStartDate(Date startDate);
}
