package com.atlassian.webresource.api.assembler;

import com.atlassian.annotations.ExperimentalApi;

@ExperimentalApi
public interface PageBuilderService {
    WebResourceAssembler assembler();

    void seed(WebResourceAssembler webResourceAssembler);
}
