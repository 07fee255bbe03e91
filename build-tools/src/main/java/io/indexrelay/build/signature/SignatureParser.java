package io.indexrelay.build.signature;

import io.indexrelay.build.BuildFailure;
import io.indexrelay.build.classfile.TypeShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one signature listing, line by line. Not thread-safe; used for one listing and thrown away. */
final class SignatureParser {

    private static final Map<String, String> PRIMITIVES = Map.of(
            "void", "V", "boolean", "Z", "byte", "B", "char", "C", "short", "S", "int", "I", "long", "J", "float", "F",
            "double", "D");
    private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "annotation");

    private final String source;
    private final List<TypeShape> types = new ArrayList<>();
    private @Nullable OpenType open;

    SignatureParser(String source) {
        this.source = source;
    }

    /** The type that the indented lines belong to. */
    private record OpenType(
            String name,
            boolean isInterface,
            List<String> supertypes,
            Set<String> methods,
            Set<String> abstractMethods,
            Set<String> fields) {}

    /**
     * The types of a listing, in its order.
     *
     * @throws BuildFailure naming source and line number for a line that is not in the grammar
     */
    List<TypeShape> parse(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = plain(lines.get(i));
            if (!line.isBlank()) {
                try {
                    read(line);
                } catch (IllegalArgumentException e) {
                    throw new BuildFailure(source + ":" + (i + 1), e.getMessage() + ": " + lines.get(i));
                }
            }
        }
        close();
        return List.copyOf(types);
    }

    private void read(String line) {
        if (!Character.isWhitespace(line.charAt(0))) {
            close();
            open = type(line);
            return;
        }
        OpenType type = open;
        if (type == null) {
            throw new IllegalArgumentException("a member before any type");
        }
        member(type, line.strip());
    }

    private static OpenType type(String line) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split("\\s+", -1)));
        while (!words.isEmpty() && !TYPE_WORDS.contains(words.get(0))) {
            words.remove(0);
        }
        if (words.size() < 2) {
            throw new IllegalArgumentException("neither a class, interface, enum nor annotation with a name");
        }
        String kind = words.get(0);
        List<String> supertypes = new ArrayList<>();
        for (int i = 2; i < words.size(); i++) {
            if (!words.get(i).equals("extends") && !words.get(i).equals("implements")) {
                for (String supertype : words.get(i).split(",", -1)) {
                    supertypes.add(internal(supertype));
                }
            }
        }
        supertypes.add(
                switch (kind) {
                    case "enum" -> "java/lang/Enum";
                    case "annotation" -> "java/lang/annotation/Annotation";
                    default -> "java/lang/Object";
                });
        String name = internal(words.get(1));
        Set<String> methods = new HashSet<>();
        if (kind.equals("enum")) {
            methods.add("values()[L" + name + ";");
            methods.add("valueOf(Ljava/lang/String;)L" + name + ";");
        }
        boolean isInterface = kind.equals("interface") || kind.equals("annotation");
        return new OpenType(name, isInterface, supertypes, methods, new HashSet<>(), new HashSet<>());
    }

    private static void member(OpenType type, String line) {
        int space = line.indexOf(' ');
        String kind = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space + 1).strip();
        switch (kind) {
            case "const" -> type.fields().add(rest + ":L" + type.name() + ";");
            case "field" -> field(type, rest);
            case "ctor" -> type.methods().add("<init>" + parameters(rest) + "V");
            case "method", "element" -> method(type, rest);
            default -> throw new IllegalArgumentException("'" + kind + "' is no kind of member");
        }
    }

    private static void field(OpenType type, String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a field without ':' and its type");
        }
        String name = lastWord(line.substring(0, colon));
        type.fields().add(name + ":" + descriptor(firstWord(line.substring(colon + 1))));
    }

    private static void method(OpenType type, String line) {
        int bracket = line.indexOf('(');
        int colon = line.indexOf("):");
        if (bracket < 0 || colon < bracket) {
            throw new IllegalArgumentException("a method without 'name(types):type'");
        }
        String head = line.substring(0, bracket);
        String signature = lastWord(head) + parameters(line) + descriptor(firstWord(line.substring(colon + 2)));
        type.methods().add(signature);
        List<String> modifiers = Arrays.asList(head.split("\\s+", -1));
        boolean supplied = modifiers.contains("default") || modifiers.contains("static");
        if (modifiers.contains("abstract") || (type.isInterface() && !supplied)) {
            type.abstractMethods().add(signature);
        }
    }

    private static String parameters(String line) {
        int from = line.indexOf('(');
        int to = line.indexOf(')', from);
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("a constructor or method without '(types)'");
        }
        StringBuilder descriptor = new StringBuilder("(");
        for (String parameter : line.substring(from + 1, to).split(",", -1)) {
            if (!parameter.isBlank()) {
                descriptor.append(descriptor(parameter.strip()));
            }
        }
        return descriptor.append(')').toString();
    }

    private static String descriptor(String type) {
        if (type.endsWith("[]")) {
            return "[" + descriptor(type.substring(0, type.length() - 2));
        }
        if (type.endsWith("...")) {
            return "[" + descriptor(type.substring(0, type.length() - 3));
        }
        String primitive = PRIMITIVES.get(type);
        return primitive != null ? primitive : "L" + internal(type) + ";";
    }

    private void close() {
        OpenType type = open;
        if (type != null) {
            types.add(new TypeShape(
                    type.name(),
                    type.isInterface(),
                    type.supertypes(),
                    type.methods(),
                    type.abstractMethods(),
                    type.fields()));
        }
        open = null;
    }

    /** The line without comments, annotations and generics. */
    private static String plain(String line) {
        String text = line.startsWith("#") ? "" : line;
        for (String start : List.of(" //", " #", " @")) {
            int at = text.indexOf(start);
            text = at < 0 ? text : text.substring(0, at);
        }
        StringBuilder erased = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : 0;
            if (depth == 0) {
                erased.append(c);
            }
            depth -= c == '>' ? 1 : 0;
        }
        return erased.toString().stripTrailing();
    }

    private static String internal(String name) {
        return name.replace('.', '/');
    }

    private static String firstWord(String text) {
        return text.strip().split("\\s+", 2)[0];
    }

    private static String lastWord(String text) {
        String[] words = text.strip().split("\\s+", -1);
        return words[words.length - 1];
    }
}
