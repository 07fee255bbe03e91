package com.atlassian.sal.api.validate;

public class MultipleLicensesValidationResult {
    private MultipleLicensesValidationResult() {}
}
