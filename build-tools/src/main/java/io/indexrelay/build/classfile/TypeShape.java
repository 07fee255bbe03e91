package io.indexrelay.build.classfile;

import java.util.List;
import java.util.Set;

/**
 * What a type declares, as far as linking goes. Methods are written {@code name(descriptor)}, fields {@code name:descriptor}.
 *
 * @param name internal name
 * @param supertypes internal names of the superclass and the interfaces
 * @param methods declared methods and constructors
 * @param abstractMethods those of them that an implementing class must supply
 */
public record TypeShape(
        String name,
        boolean isInterface,
        List<String> supertypes,
        Set<String> methods,
        Set<String> abstractMethods,
        Set<String> fields) {

    public TypeShape {
        supertypes = List.copyOf(supertypes);
        methods = Set.copyOf(methods);
        abstractMethods = Set.copyOf(abstractMethods);
        fields = Set.copyOf(fields);
    }
}
