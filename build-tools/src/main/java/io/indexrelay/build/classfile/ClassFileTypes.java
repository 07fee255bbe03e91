package io.indexrelay.build.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Shapes read from class files: those of a {@link ClassSet}, or those of the JDK that runs the build. */
public final class ClassFileTypes {

    private ClassFileTypes() {}

    /** The types of a set of class files. */
    public static Types of(ClassSet classes) {
        return name -> classes.node(name).map(ClassFileTypes::shape);
    }

    /** The types of the running JDK, without anything of the class path. */
    public static Types jdk() {
        return name -> {
            try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
                return in == null ? Optional.empty() : Optional.of(shape(ClassSet.parse(in.readAllBytes())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static TypeShape shape(ClassNode type) {
        Set<String> supertypes = new LinkedHashSet<>();
        if (type.superName != null) {
            supertypes.add(type.superName);
        }
        supertypes.addAll(type.interfaces);
        Set<String> methods = new HashSet<>();
        Set<String> abstractMethods = new HashSet<>();
        for (MethodNode method : type.methods) {
            methods.add(method.name + method.desc);
            if ((method.access & Opcodes.ACC_ABSTRACT) != 0) {
                abstractMethods.add(method.name + method.desc);
            }
        }
        Set<String> fields = new HashSet<>();
        type.fields.forEach(field -> fields.add(field.name + ":" + field.desc));
        boolean isInterface = (type.access & Opcodes.ACC_INTERFACE) != 0;
        return new TypeShape(type.name, isInterface, supertypes.stream().toList(), methods, abstractMethods, fields);
    }
}
