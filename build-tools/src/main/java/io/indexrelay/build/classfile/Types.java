package io.indexrelay.build.classfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the shapes of types come from: class files, the running JDK, or a signature listing. */
@FunctionalInterface
public interface Types {

    /** The shape of the type of that internal name, or empty when this source does not know it. */
    Optional<TypeShape> find(String internalName);

    /** This source first, then the other. */
    default Types or(Types other) {
        return name -> find(name).or(() -> other.find(name));
    }

    /** The same, each type looked for once. Not thread-safe. */
    default Types remembered() {
        Map<String, Optional<TypeShape>> known = new HashMap<>();
        return name -> {
            Optional<TypeShape> shape = known.get(name);
            if (shape == null) {
                shape = find(name);
                known.put(name, shape);
            }
            return shape;
        };
    }
}
