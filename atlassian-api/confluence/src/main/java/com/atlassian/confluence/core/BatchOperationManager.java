package com.atlassian.confluence.core;

import java.util.List;
import java.util.function.Function;

public interface BatchOperationManager {
    <I, O> Iterable<O> applyInBatches(Iterable<I> iterable, int number1, int number2, Function<I, O> function);

    <I, O> Iterable<O> applyInBatches(Iterable<I> iterable, int number, Function<I, O> function);

    <I, O> Iterable<O> applyInChunks(
            Iterable<I> iterable, int number1, int number2, Function<List<I>, List<O>> function);
}
