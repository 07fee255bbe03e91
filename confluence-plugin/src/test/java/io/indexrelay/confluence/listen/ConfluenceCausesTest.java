package io.indexrelay.confluence.listen;

import io.indexrelay.testsupport.plugin.CausesContract;

class ConfluenceCausesTest extends CausesContract {

    ConfluenceCausesTest() {
        super(ConfluenceCauses.class, ConfluenceCauses.TABLE);
    }
}
