package io.indexrelay.build.classfile;

import org.objectweb.asm.Type;

/**
 * One thing that a class asks of another: the type itself, a field, or a method (constructors are {@code <init>}).
 *
 * @param from internal name of the class that refers
 * @param where the member that refers, as {@code name(descriptor)}, or {@code ""} for the class itself
 * @param owner internal name of the type referred to; for members the type named in the instruction, which may inherit them
 * @param name the member's name, or {@code ""} for a type
 * @param descriptor the member's descriptor, or {@code ""} for a type
 * @param onInterface for methods: whether the instruction says that the owner is an interface
 */
public record Reference(
        String from, String where, Kind kind, String owner, String name, String descriptor, boolean onInterface) {

    /** What is referred to. */
    public enum Kind {
        TYPE,
        FIELD,
        METHOD
    }

    /** The reference the way a person writes it: {@code a.b.C#name(x.Y,int)}; a field or type without brackets. */
    public String target() {
        String type = owner.replace('/', '.');
        return switch (kind) {
            case TYPE -> type;
            case FIELD -> type + "#" + name;
            case METHOD -> type + "#" + name + parameters();
        };
    }

    /** The place that refers, for messages: class and member. */
    public String place() {
        return from.replace('/', '.') + (where.isEmpty() ? "" : "#" + where);
    }

    private String parameters() {
        StringBuilder list = new StringBuilder("(");
        for (Type parameter : Type.getArgumentTypes(descriptor)) {
            list.append(list.length() > 1 ? "," : "").append(readable(parameter));
        }
        return list.append(')').toString();
    }

    private static String readable(Type type) {
        if (type.getSort() == Type.ARRAY) {
            return readable(type.getElementType()) + "[]".repeat(type.getDimensions());
        }
        return type.getSort() == Type.OBJECT ? type.getInternalName().replace('/', '.') : type.getClassName();
    }
}
