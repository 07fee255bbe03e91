package com.atlassian.plugin;

import com.atlassian.plugin.elements.ResourceDescriptor;
import com.atlassian.plugin.elements.ResourceLocation;
import java.util.List;

public interface Resourced {
    List<ResourceDescriptor> getResourceDescriptors();

    ResourceDescriptor getResourceDescriptor(String text1, String text2);

    ResourceLocation getResourceLocation(String text1, String text2);
}
