package com.atlassian.confluence.api.service.accessmode;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.confluence.api.model.accessmode.AccessMode;
import com.atlassian.confluence.api.service.exceptions.ServiceException;
import java.util.concurrent.Callable;

@ExperimentalApi
public interface AccessModeService {
    AccessMode getAccessMode();

    void updateAccessMode(AccessMode accessMode) throws ServiceException;

    boolean isReadOnlyAccessModeEnabled();

    boolean shouldEnforceReadOnlyAccess();

    <T> T withReadOnlyAccessExemption(Callable<T> callable) throws ServiceException;
}
