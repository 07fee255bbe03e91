package com.atlassian.jira.util.collect;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.util.Consumer;
import com.atlassian.jira.util.Function;
import com.atlassian.jira.util.Resolver;
import java.util.ArrayList;
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

        @Override
        public List<T> get(EnclosedIterable<T> enclosedIterable) {
            return Functions.toList(enclosedIterable);
        }
    }

    class Functions {
        public Functions() {}

        public static <T> void apply(EnclosedIterable<T> enclosedIterable, Consumer<T> consumer) {
            enclosedIterable.foreach(consumer);
        }

        public static <T> List<T> toList(EnclosedIterable<T> enclosedIterable) {
            List<T> all = new ArrayList<>(enclosedIterable.size());
            enclosedIterable.foreach(all::add);
            return all;
        }

        public static <I, O> List<O> toList(EnclosedIterable<I> enclosedIterable, Function<I, O> function) {
            List<O> all = new ArrayList<>(enclosedIterable.size());
            enclosedIterable.foreach(one -> all.add(function.get(one)));
            return all;
        }
    }
}
