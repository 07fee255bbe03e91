package com.atlassian.confluence.api.model;

import com.atlassian.annotations.ExperimentalApi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

@ExperimentalApi
public class Expansions {
    public static final Expansions EMPTY = new Expansions();

    private final List<Expansion> expansions = new ArrayList<>();

    public Expansions(Expansion... expansions) {
        this(Arrays.asList(expansions));
    }

    public Expansions(Iterable<Expansion> expansions) {
        expansions.forEach(this.expansions::add);
    }

    public static Expansions of(String... names) {
        return new Expansions(Arrays.stream(names).map(Expansion::new).toList());
    }

    public Expansions merge(Expansions others) {
        return new Expansions(merge(others.toArray()));
    }

    public Expansion[] merge(Expansion[] others) {
        List<Expansion> merged = new ArrayList<>(expansions);
        merged.addAll(Arrays.asList(others));
        return merged.toArray(new Expansion[0]);
    }

    public boolean canExpand(String name) {
        return expansions.stream()
                .anyMatch(expansion -> expansion.getPropertyName().equals(name));
    }

    public Expansions getSubExpansions(String name) {
        throw new UnsupportedOperationException();
    }

    public Expansions prepend(String name) {
        return new Expansions(new Expansion(name, this));
    }

    public Expansion[] toArray() {
        return expansions.toArray(new Expansion[0]);
    }

    public boolean isEmpty() {
        return expansions.isEmpty();
    }

    @Override
    public String toString() {
        return expansions.toString();
    }

    public void checkRecursiveExpansion(String name) {
        throw new UnsupportedOperationException();
    }

    public static String encode(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Expansions && expansions.equals(((Expansions) object).expansions);
    }

    @Override
    public int hashCode() {
        return expansions.hashCode();
    }
}
