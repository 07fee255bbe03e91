package com.atlassian.sal.api.license;

import com.atlassian.annotations.PublicApi;

@PublicApi
public interface SingleProductLicenseDetailsView extends ProductLicense, BaseLicenseDetails {}
