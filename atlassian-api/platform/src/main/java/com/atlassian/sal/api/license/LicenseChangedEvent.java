package com.atlassian.sal.api.license;

public interface LicenseChangedEvent {
    BaseLicenseDetails getPreviousLicense();

    BaseLicenseDetails getNewLicense();
}
