package com.atlassian.sal.api.license;

import com.atlassian.annotations.PublicApi;
import com.atlassian.sal.api.i18n.InvalidOperationException;
import com.atlassian.sal.api.validate.MultipleLicensesValidationResult;
import com.atlassian.sal.api.validate.ValidationResult;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;

@PublicApi
public interface LicenseHandler {
    @Deprecated
    void setLicense(String license);

    boolean hostAllowsMultipleLicenses();

    boolean hostAllowsCustomProducts();

    Set<String> getProductKeys();

    void addProductLicense(String text1, String text2) throws InvalidOperationException;

    void addProductLicenses(Set<RawProductLicense> set) throws InvalidOperationException;

    void removeProductLicense(String text) throws InvalidOperationException;

    ValidationResult validateProductLicense(String text1, String text2, Locale locale);

    MultipleLicensesValidationResult validateMultipleProductLicenses(Set<RawProductLicense> set, Locale locale);

    String getServerId();

    @Deprecated
    String getSupportEntitlementNumber();

    SortedSet<String> getAllSupportEntitlementNumbers();

    String getRawProductLicense(String text);

    SingleProductLicenseDetailsView getProductLicenseDetails(String text);

    Collection<MultiProductLicenseDetails> getAllProductLicenses();

    MultiProductLicenseDetails decodeLicenseDetails(String text);
}
