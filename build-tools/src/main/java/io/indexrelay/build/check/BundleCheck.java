package io.indexrelay.build.check;

import io.indexrelay.build.classfile.ClassSet;
import io.indexrelay.build.classfile.Reference;
import io.indexrelay.build.classfile.References;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * The JAR as an OSGi bundle: nothing of the host packed inside, the headers by which the product recognises a plugin that it installs as it is, and an
 * import for every package that classes refer to. An import is explicit; optional ones are named one by one.
 */
public final class BundleCheck {

    /** What the products supply: a copy inside would be a second, different type, and for the scanner's annotations the end of the plugin. */
    private static final List<String> HOST = List.of(
            "com/atlassian/",
            "net/java/ao/",
            "org/slf4j/",
            "org/springframework/",
            "org/osgi/",
            "org/jspecify/",
            "javax/",
            "jakarta/",
            "bucket/",
            "org/ofbiz/",
            "org/apache/log4j/",
            "com/opensymphony/");

    private final ClassSet jar;
    private final Attributes headers;
    private final Set<String> absent;
    private final Set<String> dynamic;

    /**
     * Takes a JAR's classes and manifest.
     *
     * @param absent packages that embedded classes refer to and that are knowingly neither packed nor imported
     * @param dynamic packages of an app that may come and go while the plugin runs: exactly these are imported dynamically
     */
    public BundleCheck(ClassSet jar, Manifest manifest, Set<String> absent, Set<String> dynamic) {
        this.jar = jar;
        this.headers = manifest.getMainAttributes();
        this.absent = Set.copyOf(absent);
        this.dynamic = Set.copyOf(dynamic);
    }

    /** What is wrong with contents, headers and imports. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        jar.names().stream()
                .filter(name -> HOST.stream().anyMatch(name::startsWith))
                .forEach(name -> problems.add(name.replace('/', '.') + " is packed inside, but the host supplies it"));
        headerProblems(problems);
        Map<String, String> imports = imports();
        imports.keySet().stream()
                .filter(name -> name.contains("*"))
                .forEach(name -> problems.add("Import-Package has the wildcard " + name));
        dynamicProblems(imports, problems);
        referredPackages().forEach((name, place) -> {
            if (!imports.containsKey(name) && !absent.contains(name) && !dynamic.contains(name)) {
                problems.add("the package " + name + " is neither packed nor imported; " + place + " needs it");
            }
        });
        return problems;
    }

    /** The imported packages with their attributes and directives as they stand in the manifest. */
    public Map<String, String> imports() {
        return packages(header("Import-Package"));
    }

    private static Map<String, String> packages(String header) {
        Map<String, String> imports = new LinkedHashMap<>();
        // A comma inside quotes belongs to a version range.
        for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            if (!clause.isBlank()) {
                String[] parts = clause.split(";", 2);
                imports.put(parts[0].strip(), parts.length > 1 ? parts[1] : "");
            }
        }
        return imports;
    }

    private void headerProblems(List<String> problems) {
        String key = header("Atlassian-Plugin-Key");
        if (key.isEmpty() || !key.equals(header("Bundle-SymbolicName").split(";", 2)[0])) {
            problems.add("Atlassian-Plugin-Key '" + key + "' and Bundle-SymbolicName '" + header("Bundle-SymbolicName")
                    + "' must be there and equal");
        }
        if (!header("Bundle-Version").matches("\\d+\\.\\d+\\.\\d+(\\.[\\w-]+)?")) {
            problems.add(
                    "Bundle-Version '" + header("Bundle-Version") + "' is no OSGi version (1.2.3 or 1.2.3.qualifier)");
        }
        if (header("Spring-Context").isEmpty()) {
            problems.add("Spring-Context is missing: the plugin would get no beans");
        }
        for (String unwanted : List.of("Export-Package", "Require-Bundle")) {
            if (!header(unwanted).isEmpty()) {
                problems.add(unwanted + " must not be there: " + header(unwanted));
            }
        }
    }

    /** A package imported both ways would be wired once, at start, or keep the plugin from starting. */
    private void dynamicProblems(Map<String, String> imports, List<String> problems) {
        Set<String> found =
                new TreeSet<>(packages(header("DynamicImport-Package")).keySet());
        if (!found.equals(dynamic)) {
            problems.add("DynamicImport-Package must name " + new TreeSet<>(dynamic) + ", but names " + found);
        }
        dynamic.stream()
                .filter(imports::containsKey)
                .sorted()
                .forEach(name -> problems.add("the package " + name + " is imported both at start and dynamically"));
    }

    private String header(String name) {
        String value = headers.getValue(name);
        return value == null ? "" : value.strip();
    }

    /** Packages outside the JAR and the JDK's {@code java.*} that its classes refer to, each with one place. */
    private Map<String, String> referredPackages() {
        Map<String, String> referred = new TreeMap<>();
        jar.nodes("").forEach(type -> {
            for (Reference reference : References.of(type)) {
                String owner = reference.owner();
                int slash = owner.lastIndexOf('/');
                if (slash > 0 && !owner.startsWith("java/") && !jar.contains(owner)) {
                    referred.putIfAbsent(owner.substring(0, slash).replace('/', '.'), reference.place());
                }
            }
        });
        return referred;
    }
}
