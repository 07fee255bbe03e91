package io.indexrelay.benchmarks;

/** Empties an outbox. */
interface Drain {

    /** Sends and deletes rows until at least that many are gone; fails when there is nothing left to send. */
    void drain(int rows);

    /** Rows a second. */
    default double rate(int rows) {
        long start = System.nanoTime();
        drain(rows);
        return rows * 1e9 / (System.nanoTime() - start);
    }
}
