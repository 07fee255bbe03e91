package io.indexrelay.build.classfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The classes of a folder or a JAR by internal name ({@code java/lang/String}), in name order; module descriptors and multi-release copies are left out. */
public final class ClassSet {

    private final SortedMap<String, byte[]> classes;

    private ClassSet(SortedMap<String, byte[]> classes) {
        this.classes = classes;
    }

    /**
     * Reads a folder or a JAR.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static ClassSet read(Path folderOrJar) {
        try {
            if (Files.isDirectory(folderOrJar)) {
                return below(folderOrJar);
            }
            try (FileSystem jar = FileSystems.newFileSystem(folderOrJar)) {
                return below(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read classes from " + folderOrJar, e);
        }
    }

    /** The classes of both; where a name is in both, the one of {@code this}. */
    public ClassSet and(ClassSet other) {
        SortedMap<String, byte[]> union = new TreeMap<>(other.classes);
        union.putAll(classes);
        return new ClassSet(union);
    }

    /** Internal names, sorted. */
    public Set<String> names() {
        return Collections.unmodifiableSet(classes.keySet());
    }

    public boolean contains(String internalName) {
        return classes.containsKey(internalName);
    }

    /** The bytes of a class, or empty when it is not here. */
    public Optional<byte[]> bytes(String internalName) {
        return Optional.ofNullable(classes.get(internalName)).map(byte[]::clone);
    }

    /** The parsed class, or empty when it is not here. */
    public Optional<ClassNode> node(String internalName) {
        return Optional.ofNullable(classes.get(internalName)).map(ClassSet::parse);
    }

    /** All classes whose internal name starts with the prefix, parsed one by one. */
    public Stream<ClassNode> nodes(String prefix) {
        return classes.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .map(ClassSet::parse);
    }

    static ClassNode parse(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
        return node;
    }

    private static ClassSet below(Path root) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(ClassSet::isPlainClass)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                classes.put(new ClassReader(bytes).getClassName(), bytes);
            }
        }
        return new ClassSet(classes);
    }

    private static boolean isPlainClass(Path file) {
        String path = file.toString();
        return path.endsWith(".class") && !path.contains("META-INF") && !path.endsWith("module-info.class");
    }
}
