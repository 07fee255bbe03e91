package io.indexrelay.build.stage;

import io.indexrelay.build.BuildFailure;
import io.indexrelay.build.classfile.ClassSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The index files that the Spring scanner of the products reads at start, {@code META-INF/plugin-components/*}, made from the annotations in the class files:
 * which classes are beans, which services they import, and which they export.
 *
 * <p>The scanner takes one entry a line and forgives nothing: a blank line or a comment in {@code component} disables the plugin. Files are UTF-8, sorted,
 * and end with one line feed.
 *
 * @param files file name to lines
 */
public record ScannerIndex(SortedMap<String, SortedSet<String>> files) {

    /** Where the scanner looks. */
    public static final String FOLDER = "META-INF/plugin-components";

    private static final String ANNOTATIONS = "Lcom/atlassian/plugin/spring/scanner/annotation/";
    private static final Map<String, String> FILE_OF_ANNOTATION = fileOfAnnotation();

    private static Map<String, String> fileOfAnnotation() {
        Map<String, String> files = new HashMap<>();
        for (String stereotype : List.of("Component", "Service", "Controller", "Repository")) {
            files.put("Lorg/springframework/stereotype/" + stereotype + ";", "component");
        }
        files.put("Ljavax/inject/Named;", "component");
        files.put("Ljakarta/inject/Named;", "component");
        files.put(ANNOTATIONS + "component/ClasspathComponent;", "component");
        files.put(ANNOTATIONS + "imports/ComponentImport;", "imports");
        files.put(ANNOTATIONS + "export/ExportAsService;", "exports");
        files.put(ANNOTATIONS + "export/ModuleType;", "exports");
        files.put(ANNOTATIONS + "export/ExportAsDevService;", "dev-exports");
        for (String product : List.of("Jira", "Confluence", "Bamboo", "Bitbucket", "Refapp", "Fecru")) {
            String suffix = "-" + product.toLowerCase(Locale.ROOT);
            files.put(ANNOTATIONS + "component/" + product + "Component;", "component" + suffix);
            files.put(ANNOTATIONS + "imports/" + product + "Import;", "imports" + suffix);
        }
        return Map.copyOf(files);
    }

    /**
     * Scans classes for the annotations: on types for components and exports, on constructor parameters and fields for imports.
     *
     * @throws BuildFailure for a component that cannot be instantiated, or an exported class that is no component: the scanner would skip it in silence
     */
    public static ScannerIndex scan(ClassSet classes) {
        ScannerIndex index = new ScannerIndex(new TreeMap<>());
        List<String> problems = new ArrayList<>();
        classes.nodes("").forEach(type -> index.scan(type, problems));
        List<String> beans = index.beanClasses();
        index.files.forEach((file, lines) -> {
            if (file.endsWith("exports")) {
                lines.stream()
                        .map(line -> line.split("#", 2)[0])
                        .filter(exported -> !beans.contains(exported))
                        .forEach(exported -> problems.add(exported + " is exported as a service but is no component"));
            }
        });
        BuildFailure.throwIfAny("scanner index", problems);
        return index;
    }

    /** Names of all bean classes, with dots, whatever product they are for. */
    public List<String> beanClasses() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("component"))
                .flatMap(file -> file.getValue().stream())
                .map(line -> line.split("#", 2)[0])
                .distinct()
                .toList();
    }

    /** Writes the files below {@code root}; files that would be empty are not written. */
    public void write(Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve(FOLDER));
        for (Map.Entry<String, SortedSet<String>> file : files.entrySet()) {
            String text = String.join("\n", file.getValue()) + "\n";
            Files.write(folder.resolve(file.getKey()), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void scan(ClassNode type, List<String> problems) {
        String className = type.name.replace('/', '.');
        for (AnnotationNode annotation : annotations(type.visibleAnnotations, type.invisibleAnnotations)) {
            add(annotation, className);
            String file = FILE_OF_ANNOTATION.getOrDefault(annotation.desc, "");
            boolean instantiable = (type.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0;
            if (file.startsWith("component") && !instantiable) {
                problems.add(className + " is a component but abstract or an interface");
            }
        }
        for (FieldNode field : type.fields) {
            annotations(field.visibleAnnotations, field.invisibleAnnotations)
                    .forEach(annotation -> add(annotation, className(Type.getType(field.desc))));
        }
        for (MethodNode method : type.methods) {
            addParameters(method, method.visibleParameterAnnotations, method.visibleAnnotableParameterCount);
            addParameters(method, method.invisibleParameterAnnotations, method.invisibleAnnotableParameterCount);
        }
    }

    /** @param count how many parameters the annotations are counted over: an inner class's hidden first one is not; 0 means all */
    private void addParameters(MethodNode method, @Nullable List<AnnotationNode>[] annotated, int count) {
        if (annotated == null) {
            return;
        }
        Type[] types = Type.getArgumentTypes(method.desc);
        int hidden = count == 0 ? 0 : types.length - count;
        for (int i = 0; i + hidden < types.length; i++) {
            for (AnnotationNode annotation : annotations(annotated[i], null)) {
                add(annotation, className(types[i + hidden]));
            }
        }
    }

    private void add(AnnotationNode annotation, String className) {
        String file = FILE_OF_ANNOTATION.get(annotation.desc);
        if (file != null) {
            String suffix = suffix(annotation);
            files.computeIfAbsent(file, name -> new TreeSet<>())
                    .add(suffix.isEmpty() ? className : className + "#" + suffix);
        }
    }

    /** The annotation's value: a bean name, or the exported interfaces. */
    private static String suffix(AnnotationNode annotation) {
        List<Object> values = annotation.values == null ? List.of() : annotation.values;
        for (int i = 0; i + 1 < values.size(); i += 2) {
            if ("value".equals(values.get(i))) {
                return values.get(i + 1) instanceof List<?> interfaces
                        ? String.join(
                                ",",
                                interfaces.stream()
                                        .map(entry -> className((Type) entry))
                                        .toList())
                        : String.valueOf(values.get(i + 1));
            }
        }
        return "";
    }

    private static String className(Type type) {
        return type.getInternalName().replace('/', '.');
    }

    private static List<AnnotationNode> annotations(
            @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
        List<AnnotationNode> all = new ArrayList<>();
        if (visible != null) {
            all.addAll(visible);
        }
        if (invisible != null) {
            all.addAll(invisible);
        }
        return all;
    }
}
