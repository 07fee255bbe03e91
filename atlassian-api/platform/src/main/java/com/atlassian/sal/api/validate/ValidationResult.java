package com.atlassian.sal.api.validate;

public class ValidationResult {
    private ValidationResult() {}
}
