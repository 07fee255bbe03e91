package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageDeleteTrigger;

public interface DeleteContext extends OperationContext<PageDeleteTrigger> {}
