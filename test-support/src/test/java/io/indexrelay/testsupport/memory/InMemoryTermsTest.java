package io.indexrelay.testsupport.memory;

import io.indexrelay.delivery.Terms;
import io.indexrelay.testsupport.contract.TermsContract;

class InMemoryTermsTest extends TermsContract {

    private final InMemoryStore store = new InMemoryStore();
    private final Terms terms = new InMemoryTerms(store);

    @Override
    protected Terms terms() {
        return terms;
    }
}
