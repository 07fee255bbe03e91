package io.indexrelay.confluence.packaging;

import io.indexrelay.testsupport.plugin.DescriptorContract;
import java.util.List;

class DescriptorTest extends DescriptorContract {

    @Override
    protected List<String> filters() {
        return List.of();
    }
}
