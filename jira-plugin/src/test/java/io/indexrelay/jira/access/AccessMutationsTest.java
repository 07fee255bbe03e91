package io.indexrelay.jira.access;

import io.indexrelay.testsupport.mutation.MutationContract;

class AccessMutationsTest extends MutationContract {

    AccessMutationsTest() {
        super("jira", 99);
    }
}
