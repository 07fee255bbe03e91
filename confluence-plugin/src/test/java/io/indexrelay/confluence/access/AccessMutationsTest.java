package io.indexrelay.confluence.access;

import io.indexrelay.testsupport.mutation.MutationContract;

class AccessMutationsTest extends MutationContract {

    AccessMutationsTest() {
        super("confluence", 50);
    }
}
