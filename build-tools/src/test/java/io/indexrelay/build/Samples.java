package io.indexrelay.build;

import io.indexrelay.build.classfile.ClassSet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sample sources into a folder; each source names its own package and one top-level type. */
public final class Samples {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record|@interface) (\\w+)");

    private Samples() {}

    /** Compiles into {@code folder/classes}, with the test class path and whatever was compiled there before. */
    public static Path compile(Path folder, String... sources) {
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            List<Path> files = Stream.of(sources)
                    .map(source -> write(folder.resolve("sources"), source))
                    .toList();
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            StringWriter messages = new StringWriter();
            try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
                List<String> options = List.of(
                        "-parameters",
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path") + java.io.File.pathSeparator + classes);
                boolean done = compiler.getTask(
                                messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                        .call();
                if (!done) {
                    throw new IllegalArgumentException("the sample does not compile: " + messages);
                }
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Like {@link #compile}, then reads only the classes below the prefix: the others stand for what the host supplies. */
    public static ClassSet only(String prefix, Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!classes.relativize(file).toString().startsWith(prefix)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ClassSet.read(classes);
    }

    /** Removes a folder of compiled classes: what stood there is the host's. */
    public static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path folder, String source) {
        Matcher name = PACKAGE.matcher(source);
        Matcher type = TYPE.matcher(source);
        if (!name.find() || !type.find()) {
            throw new IllegalArgumentException("no package or type in: " + source);
        }
        try {
            Path file = folder.resolve(name.group(1).replace('.', '/')).resolve(type.group(1) + ".java");
            Files.createDirectories(folder.resolve(name.group(1).replace('.', '/')));
            return Files.writeString(file, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
