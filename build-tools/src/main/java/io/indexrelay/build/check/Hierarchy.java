package io.indexrelay.build.check;

import io.indexrelay.build.classfile.TypeShape;
import io.indexrelay.build.classfile.Types;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Walks a type and its supertypes, breadth first, each once. */
final class Hierarchy {

    private final Types types;

    Hierarchy(Types types) {
        this.types = types;
    }

    /**
     * The first type, from {@code name} upwards, that satisfies the test.
     *
     * @param unknown takes the names of supertypes on the way that no source knows
     */
    Optional<TypeShape> firstAbove(String name, Predicate<TypeShape> test, Set<String> unknown) {
        Deque<String> next = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        next.add(name);
        while (!next.isEmpty()) {
            String current = next.remove();
            if (!seen.add(current)) {
                continue;
            }
            Optional<TypeShape> shape = types.find(current);
            if (shape.isEmpty()) {
                unknown.add(current);
            } else if (test.test(shape.get())) {
                return shape;
            } else {
                next.addAll(shape.get().supertypes());
            }
        }
        return Optional.empty();
    }

    /** The type and all its supertypes that a source knows. */
    Set<TypeShape> all(String name) {
        Set<TypeShape> all = new LinkedHashSet<>();
        firstAbove(
                name,
                shape -> {
                    all.add(shape);
                    return false;
                },
                new HashSet<>());
        return all;
    }
}
