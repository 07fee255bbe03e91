package com.atlassian.webresource.api.assembler;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.webresource.api.assembler.resource.ResourcePhase;
import java.util.Set;

@ExperimentalApi
public interface RequiredResources {
    RequiredResources requireWebResource(String text);

    RequiredResources requireWebResource(ResourcePhase resourcePhase, String text);

    RequiredResources requireModule(String text);

    RequiredResources requireModule(ResourcePhase resourcePhase, String text);

    RequiredResources requireContext(String text);

    RequiredResources requireContext(ResourcePhase resourcePhase, String text);

    RequiredResources exclude(Set<String> set1, Set<String> set2);

    RequiredResources requirePage(String text);

    RequiredResources requirePage(ResourcePhase resourcePhase, String text);

    RequiredResources excludeSuperbatch();

    RequiredResources requireSuperbatch(ResourcePhase resourcePhase);
}
