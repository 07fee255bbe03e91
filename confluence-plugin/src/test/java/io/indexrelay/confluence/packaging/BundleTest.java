package io.indexrelay.confluence.packaging;

import io.indexrelay.testsupport.plugin.BundleContract;
import java.util.Set;

class BundleTest extends BundleContract {

    @Override
    protected Set<String> comingAndGoing() {
        return Set.of();
    }
}
