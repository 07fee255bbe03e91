package io.indexrelay.build.check;

import io.indexrelay.build.classfile.Reference;
import io.indexrelay.build.classfile.Reference.Kind;
import io.indexrelay.build.classfile.TypeShape;
import io.indexrelay.build.classfile.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** Whether what class files ask for is there, by the rules by which the JVM links: members may be inherited, the kind of call must fit. */
final class Linking {

    private final Types types;

    Linking(Types types) {
        this.types = types;
    }

    /** What is wrong with a reference, or empty when it resolves. */
    Optional<String> problem(Reference reference) {
        Optional<TypeShape> owner = types.find(reference.owner());
        if (owner.isEmpty()) {
            return Optional.of(reference.target() + ": no such type");
        }
        if (reference.kind() == Kind.TYPE) {
            return Optional.empty();
        }
        if (reference.kind() == Kind.METHOD && owner.get().isInterface() != reference.onInterface()) {
            return Optional.of(reference.target() + ": called as a method of "
                    + (reference.onInterface()
                            ? "an interface, but it is a class"
                            : "a class, but it is an interface"));
        }
        boolean method = reference.kind() == Kind.METHOD;
        String member = reference.name() + (method ? "" : ":") + reference.descriptor();
        Set<String> unknown = new TreeSet<>();
        boolean declared = reference.name().equals("<init>")
                ? owner.get().methods().contains(member)
                : new Hierarchy(types)
                        .firstAbove(
                                reference.owner(),
                                shape -> (method ? shape.methods() : shape.fields()).contains(member),
                                unknown)
                        .isPresent();
        if (declared) {
            return Optional.empty();
        }
        return Optional.of(reference.target() + ": no such " + (method ? "method " : "field ") + member
                + (unknown.isEmpty() ? "" : " (its supertypes " + unknown + " are not known)"));
    }

    /**
     * The abstract methods that a concrete class inherits and nobody supplies.
     *
     * @param judged internal names of the supertypes whose methods must be supplied
     */
    List<String> missingImplementations(ClassNode type, Predicate<String> judged) {
        List<String> missing = new ArrayList<>();
        if ((type.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) != 0) {
            return missing;
        }
        Set<TypeShape> all = new Hierarchy(types).all(type.name);
        Set<String> supplied = new HashSet<>();
        for (TypeShape shape : all) {
            shape.methods().stream()
                    .filter(method -> !shape.abstractMethods().contains(method))
                    .forEach(supplied::add);
        }
        for (TypeShape shape : all) {
            if (judged.test(shape.name())) {
                shape.abstractMethods().stream()
                        .filter(method -> !supplied.contains(method))
                        .forEach(method -> missing.add(type.name.replace('/', '.') + " -> "
                                + shape.name().replace('/', '.') + ": does not supply " + method));
            }
        }
        return missing;
    }
}
