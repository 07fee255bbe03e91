package io.indexrelay.build.check;

import io.indexrelay.build.classfile.ClassSet;
import io.indexrelay.build.classfile.Reference;
import io.indexrelay.build.classfile.References;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Beans must not mention a type that exists on one platform line only: Spring reflects over every bean class, private methods and the synthetic methods of
 * lambdas included, and a type it cannot load there disables the whole plugin. Types inside method bodies do no harm.
 *
 * <p>The bean classes are those of the scanner's {@code component} index files, with their superclasses as far as they are in the JAR.
 */
public final class NeutralBeanCheck {

    private static final List<String> ONE_LINE_ONLY = List.of("servlet/", "persistence/", "ws/rs/");

    private final ClassSet jar;

    public NeutralBeanCheck(ClassSet jar) {
        this.jar = jar;
    }

    /**
     * What beans declare that they may not.
     *
     * @param beanClasses class names with dots
     */
    public List<String> problems(Collection<String> beanClasses) {
        List<String> problems = new ArrayList<>();
        for (String bean : beanClasses) {
            String name = bean.replace('.', '/');
            if (!jar.contains(name)) {
                problems.add(bean + " is listed as a bean but is not in the JAR");
            }
            for (Optional<ClassNode> type = jar.node(name); type.isPresent(); type = superclass(type.get())) {
                problems.addAll(declarations(bean, type.get()));
            }
        }
        return problems;
    }

    private Optional<ClassNode> superclass(ClassNode type) {
        return type.superName == null ? Optional.empty() : jar.node(type.superName);
    }

    private static List<String> declarations(String bean, ClassNode type) {
        ClassNode head = new ClassNode();
        type.accept(head);
        for (MethodNode method : head.methods) {
            method.instructions.clear();
            method.tryCatchBlocks.clear();
            method.localVariables = null;
        }
        List<String> problems = new ArrayList<>();
        for (Reference reference : References.of(head)) {
            if (isOneLineOnly(reference.owner())) {
                problems.add("the bean " + bean + " mentions " + reference.target() + " in " + describe(reference));
            }
        }
        return problems;
    }

    private static String describe(Reference reference) {
        String place = reference.where().isEmpty() ? "a field or the head of " : "a method signature of ";
        return place
                + reference.place()
                + (reference.where().contains("lambda$") ? " (a lambda's captured value or parameter)" : "");
    }

    private static boolean isOneLineOnly(@Nullable String owner) {
        return owner != null
                && ONE_LINE_ONLY.stream()
                        .anyMatch(part -> owner.startsWith("javax/" + part) || owner.startsWith("jakarta/" + part));
    }
}
