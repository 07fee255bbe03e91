package io.indexrelay.crash;

import io.indexrelay.adapter.ao.RealActiveObjects;
import java.util.concurrent.atomic.AtomicInteger;

/** One process: the app's first start, or the first after an update, which ends while its tables are made. */
final class FirstStart {

    private FirstStart() {}

    /** @param arguments the database's address, and the how-manieth change of a table it is that is not made any more */
    public static void main(String[] arguments) {
        AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[1]));
        RealActiveObjects.migrating(arguments[0], statement -> {
            if (left.decrementAndGet() == 0) {
                Runtime.getRuntime().halt(Halts.CODE);
            }
        });
        System.exit(0);
    }
}
