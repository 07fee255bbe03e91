package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.OperationTrigger;

public class PageDeleteTrigger implements OperationTrigger {
    private PageDeleteTrigger() {}
}
