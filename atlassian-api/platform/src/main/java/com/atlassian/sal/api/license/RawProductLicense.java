package com.atlassian.sal.api.license;

import java.util.Optional;

public interface RawProductLicense {
    Optional<String> getProductKey();

    Optional<String> getLicense();

    boolean isDeleteLicense();
}
