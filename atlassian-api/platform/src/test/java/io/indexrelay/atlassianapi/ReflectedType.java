package io.indexrelay.atlassianapi;

import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a class really is, said in the statements of {@link SignatureListing}: only what other code can link to. */
final class ReflectedType {
    private final Class<?> type;
    private final Set<String> statements = new TreeSet<>();

    private ReflectedType(Class<?> type) {
        this.type = type;
    }

    static Set<String> statements(Class<?> type) throws ReflectiveOperationException {
        ReflectedType reflected = new ReflectedType(type);
        reflected.header();
        for (Field field : type.getDeclaredFields()) {
            reflected.field(field);
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            reflected.constructor(constructor);
        }
        for (Method method : type.getDeclaredMethods()) {
            reflected.method(method);
        }
        return reflected.statements;
    }

    private void header() {
        StringBuilder line = new StringBuilder("type ");
        int mods = type.getModifiers();
        if (type.isAnnotation()) {
            line.append("annotation");
        } else if (type.isInterface()) {
            line.append("interface");
        } else if (type.isEnum()) {
            line.append("enum");
        } else {
            line.append(Modifier.isAbstract(mods) ? "abstract " : "").append(Modifier.isFinal(mods) ? "final " : "");
            line.append(Modifier.isProtected(mods) ? "protected " : Modifier.isPublic(mods) ? "" : "nonpublic ");
            line.append("class");
        }
        // The listing's modifiers are sorted: abstract, final, nonpublic or protected.
        statements.add(line.toString());
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class && !type.isEnum()) {
            statements.add("supertype " + type.getSuperclass().getName());
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (parent != Annotation.class) {
                statements.add("supertype " + parent.getName());
            }
        }
        for (Annotation annotation : type.getDeclaredAnnotations()) {
            if (annotation.annotationType().getName().endsWith(".AsynchronousPreferred")) {
                statements.add("annotated AsynchronousPreferred");
            } else if (annotation instanceof Retention retention) {
                statements.add("retention " + retention.value());
            }
        }
    }

    private void field(Field field) throws ReflectiveOperationException {
        if (hidden(field.getModifiers()) || field.isSynthetic()) {
            return;
        }
        if (field.isEnumConstant()) {
            statements.add("const " + field.getName());
            return;
        }
        boolean isStatic = Modifier.isStatic(field.getModifiers());
        String line = "field "
                + (isStatic && Modifier.isFinal(field.getModifiers()) ? "final " : "")
                + (Modifier.isProtected(field.getModifiers()) ? "protected " : "")
                + (isStatic ? "static " : "")
                + field.getName() + ":" + name(field.getType());
        if (isStatic
                && Set.of(int.class, long.class, boolean.class, String.class).contains(field.getType())) {
            field.setAccessible(true);
            Object value = field.get(null);
            line += " = " + (value instanceof String ? "\"" + escaped(value.toString()) + "\"" : value);
        }
        statements.add(line);
    }

    private void constructor(Constructor<?> constructor) {
        if (!hidden(constructor.getModifiers()) && !constructor.isSynthetic() && !type.isEnum()) {
            String mods = Modifier.isProtected(constructor.getModifiers()) ? "protected " : "";
            statements.add("ctor " + mods + parameters(constructor) + thrown(constructor));
        }
    }

    private void method(Method method) {
        boolean ofEveryEnum = type.isEnum()
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
        if (hidden(method.getModifiers()) || method.isSynthetic() || ofEveryEnum) {
            return;
        }
        if (type.isAnnotation()) {
            statements.add("element " + method.getName() + "():" + name(method.getReturnType()));
            return;
        }
        int mods = method.getModifiers();
        String line = (Modifier.isAbstract(mods) && !type.isInterface() ? "abstract " : "")
                + (method.isDefault() ? "default " : "")
                + (Modifier.isFinal(mods) ? "final " : "")
                + (Modifier.isProtected(mods) ? "protected " : "")
                + (Modifier.isStatic(mods) ? "static " : "");
        statements.add("method " + line + method.getName() + parameters(method) + ":" + name(method.getReturnType())
                + thrown(method));
    }

    private static boolean hidden(int modifiers) {
        return !Modifier.isPublic(modifiers) && !Modifier.isProtected(modifiers);
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getParameterTypes())
                .map(ReflectedType::name)
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static String thrown(Executable executable) {
        return executable.getExceptionTypes().length == 0
                ? ""
                : Arrays.stream(executable.getExceptionTypes())
                        .map(ReflectedType::name)
                        .collect(Collectors.joining(",", " throws ", ""));
    }

    private static String name(Class<?> type) {
        return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }
}
