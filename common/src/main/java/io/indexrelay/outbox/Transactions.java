package io.indexrelay.outbox;

import java.util.function.Supplier;

/**
 * Runs work in a database transaction of the product. Joins a running one; a RuntimeException that leaves the work dooms
 * the transaction that it joined, also when somebody catches it further out (SAL TransactionTemplate).
 */
public interface Transactions {

    <T> T inTransaction(Supplier<T> work);
}
