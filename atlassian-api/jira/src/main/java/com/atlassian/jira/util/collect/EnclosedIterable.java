package com.atlassian.jira.util.collect;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.util.Consumer;
import com.atlassian.jira.util.Function;
import com.atlassian.jira.util.Resolver;
import java.util.List;

@PublicApi
public interface EnclosedIterable<T> extends Sized {
    void foreach(Consumer<T> consumer);

    @Override
    int size();

    @Override
    boolean isEmpty();

    class ListResolver<T> implements Resolver<EnclosedIterable<T>, List<T>> {
        public ListResolver() {}

        public List<T> get(EnclosedIterable<T> enclosedIterable) {
            throw new UnsupportedOperationException();
        }
    }

    class Functions {
        public Functions() {}

        public static <T> void apply(EnclosedIterable<T> enclosedIterable, Consumer<T> consumer) {
            throw new UnsupportedOperationException();
        }

        public static <T> List<T> toList(EnclosedIterable<T> enclosedIterable) {
            throw new UnsupportedOperationException();
        }

        public static <I, O> List<O> toList(EnclosedIterable<I> enclosedIterable, Function<I, O> function) {
            throw new UnsupportedOperationException();
        }
    }
}
