package com.atlassian.webresource.api.assembler;

import com.atlassian.annotations.ExperimentalApi;

@ExperimentalApi
public interface WebResourceAssembler {
    AssembledResources assembled();

    RequiredResources resources();

    RequiredData data();

    WebResourceAssembler copy();
}
