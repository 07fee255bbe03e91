package io.indexrelay.testsupport.memory;

import io.indexrelay.identity.Homes;
import io.indexrelay.testsupport.contract.HomesContract;

class InMemoryHomesTest extends HomesContract {

    private final InMemoryHomes homes = new InMemoryHomes();

    @Override
    protected Homes homes() {
        return homes;
    }
}
