package com.atlassian.sal.api.license;

import com.atlassian.annotations.PublicApi;
import java.util.Date;

@PublicApi
public interface BaseLicenseDetails {
    boolean isEvaluationLicense();

    String getLicenseTypeName();

    String getOrganisationName();

    String getSupportEntitlementNumber();

    String getDescription();

    String getServerId();

    boolean isPerpetualLicense();

    Date getLicenseExpiryDate();

    Date getMaintenanceExpiryDate();

    boolean isDataCenter();

    boolean isEnterpriseLicensingAgreement();

    String getProperty(String text);
}
