package com.atlassian.sal.api.license;

import com.atlassian.annotations.PublicApi;
import java.util.Set;

@PublicApi
public interface MultiProductLicenseDetails extends BaseLicenseDetails {
    Set<ProductLicense> getProductLicenses();

    Set<ProductLicense> getEmbeddedLicenses();

    ProductLicense getProductLicense(String text);
}
