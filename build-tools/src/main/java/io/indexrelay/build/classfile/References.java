package io.indexrelay.build.classfile;

import io.indexrelay.build.classfile.Reference.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.MethodRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Collects every {@link Reference} of a class: supertypes, signatures (generic ones too), annotations, instructions, and the method handles inside
 * {@code invokedynamic}, which is where lambdas and method references hide their targets.
 */
public final class References {

    private final String from;
    private final Set<Reference> found = new LinkedHashSet<>();

    private References(String from) {
        this.from = from;
    }

    /** All references of a class, each once per place. The node is not changed. */
    public static Set<Reference> of(ClassNode type) {
        References references = new References(type.name);
        references.readClass(type);
        type.methods.forEach(references::readMethod);
        return references.found;
    }

    private void readClass(ClassNode type) {
        ClassNode head = new ClassNode();
        type.accept(head);
        head.methods = new ArrayList<>();
        head.accept(new ClassRemapper(new ClassNode(), new TypeCollector("")));
    }

    private void readMethod(MethodNode method) {
        String where = method.name + method.desc;
        TypeCollector types = new TypeCollector(where);
        types.mapMethodDesc(method.desc);
        types.mapSignature(method.signature, false);
        method.exceptions.forEach(types::map);
        MethodNode sink = new MethodNode(method.access, method.name, method.desc, null, null);
        method.accept(new MethodRemapper(sink, types));
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call) {
                member(where, Kind.METHOD, call.owner, call.name, call.desc, call.itf);
            } else if (instruction instanceof FieldInsnNode access) {
                member(where, Kind.FIELD, access.owner, access.name, access.desc, false);
            } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
                constant(where, dynamic.bsm);
                List.of(dynamic.bsmArgs).forEach(argument -> constant(where, argument));
            } else if (instruction instanceof LdcInsnNode load) {
                constant(where, load.cst);
            }
        }
    }

    private void constant(String where, Object value) {
        if (value instanceof Handle handle) {
            boolean field = handle.getTag() <= Opcodes.H_PUTSTATIC;
            member(
                    where,
                    field ? Kind.FIELD : Kind.METHOD,
                    handle.getOwner(),
                    handle.getName(),
                    handle.getDesc(),
                    handle.isInterface());
        } else if (value instanceof ConstantDynamic dynamic) {
            constant(where, dynamic.getBootstrapMethod());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(where, dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private void member(String where, Kind kind, String owner, String name, String descriptor, boolean onInterface) {
        if (!owner.startsWith("[")) {
            found.add(new Reference(from, where, kind, owner, name, descriptor, onInterface));
        }
    }

    /** A remapper that renames nothing: it is told every type name and writes it down. */
    private final class TypeCollector extends Remapper {

        private final String where;

        TypeCollector(String where) {
            this.where = where;
        }

        @Override
        public String map(String internalName) {
            String element = internalName.startsWith("[")
                    ? Type.getType(internalName).getElementType().getInternalName()
                    : internalName;
            found.add(new Reference(from, where, Kind.TYPE, element, "", "", false));
            return internalName;
        }
    }
}
