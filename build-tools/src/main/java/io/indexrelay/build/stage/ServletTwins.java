package io.indexrelay.build.stage;

import io.indexrelay.build.BuildFailure;
import io.indexrelay.build.classfile.ClassSet;
import io.indexrelay.build.classfile.Reference;
import io.indexrelay.build.classfile.References;
import io.indexrelay.build.jakarta.JakartaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;

/**
 * Makes the twins of the thin servlets for the products' jakarta line: the classes of the javax package once more, in the jakarta package, with every
 * {@code javax.servlet} type and attribute name renamed. Product methods that take servlet types are called with the renamed ones, as those products declare.
 *
 * <p>Only this package may mention servlet types at all: whatever it called outside with one in the signature would not exist for its twin.
 */
final class ServletTwins {

    static final String JAVAX_PACKAGE = "io/indexrelay/adapter/web/javax/";
    static final String JAKARTA_PACKAGE = "io/indexrelay/adapter/web/jakarta/";

    private static final String OWN = "io/indexrelay/";

    private ServletTwins() {}

    /**
     * The twins of all classes of the javax package, by internal name.
     *
     * @throws BuildFailure when a class of ours outside the package mentions a servlet type, or the jakarta package is not empty
     */
    static SortedMap<String, byte[]> of(ClassSet classes) {
        List<String> problems = new ArrayList<>();
        classes.nodes(OWN).forEach(type -> {
            if (type.name.startsWith(JAKARTA_PACKAGE)) {
                problems.add(type.name.replace('/', '.') + " stands in the package that is made by the build");
            } else if (!type.name.startsWith(JAVAX_PACKAGE)) {
                References.of(type).stream()
                        .filter(reference -> isServlet(reference.owner()))
                        .map(reference -> reference.place() + " mentions " + reference.target()
                                + "; only the package of the servlets may")
                        .forEach(problems::add);
            }
        });
        BuildFailure.throwIfAny("servlet twins", problems.stream().distinct().toList());

        SortedMap<String, byte[]> twins = new TreeMap<>();
        for (String name : classes.names()) {
            if (name.startsWith(JAVAX_PACKAGE)) {
                byte[] original = classes.bytes(name).orElseThrow();
                twins.put(names().map(name), twin(original));
            }
        }
        return twins;
    }

    private static byte[] twin(byte[] original) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(original).accept(new ClassRemapper(writer, names()), 0);
        return writer.toByteArray();
    }

    private static boolean isServlet(String owner) {
        return owner.startsWith("javax/servlet/") || owner.startsWith("jakarta/servlet/");
    }

    private static JakartaNames names() {
        return new JakartaNames(Map.of(JAVAX_PACKAGE, JAKARTA_PACKAGE));
    }

    /** Places in a twin that still speak of the javax line; empty for a good one. */
    static List<String> leftovers(ClassSet classes) {
        List<String> leftovers = new ArrayList<>();
        classes.nodes(JAKARTA_PACKAGE).forEach(type -> References.of(type).stream()
                .filter(reference -> mentionsJavax(reference))
                .map(reference -> reference.place() + " still mentions " + reference.target())
                .forEach(leftovers::add));
        return leftovers;
    }

    private static boolean mentionsJavax(Reference reference) {
        return reference.owner().startsWith("javax/servlet/")
                || reference.owner().startsWith(JAVAX_PACKAGE)
                || reference.descriptor().contains("Ljavax/servlet/");
    }
}
