package io.indexrelay.refhost.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Writes a plugin JAR: sources are compiled, everything else is as said. */
final class TestPlugin {

    private static final String SPRING_FILE =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                   xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2">
              %s
            </beans>
            """;

    private final String key;
    private String version;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> unpacked = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> modules = new ArrayList<>();
    private final StringBuilder components = new StringBuilder();

    private TestPlugin(String key, String version) {
        this.key = key;
        this.version = version;
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", key);
        headers.put("Bundle-Version", version);
        headers.put("Atlassian-Plugin-Key", key);
        headers.put("Spring-Context", "*");
        headers.put(
                "Import-Package",
                "com.atlassian.event.api,com.atlassian.sal.api.lifecycle,org.springframework.beans.factory,"
                        + Line.HERE.prefix
                        + ".inject,javax.servlet;resolution:=optional,javax.servlet.http;resolution:=optional,"
                        + "jakarta.servlet;resolution:=optional,jakarta.servlet.http;resolution:=optional");
        spring("<atlassian-scanner:scan-indexes/>");
    }

    static TestPlugin of(String key, String version) {
        return new TestPlugin(key, version);
    }

    /** A class, which also becomes a component. */
    TestPlugin bean(String name, String source) {
        components.append(name).append('\n');
        return source(name, source);
    }

    TestPlugin source(String name, String source) {
        sources.put(name, source);
        return this;
    }

    /** A bean that notes {@code built} and hears events from then on. */
    TestPlugin hearingBean() {
        return bean(
                        "tp.Core",
                        """
                        public class Core {
                            private final java.util.function.Function<Object, Object> test;
                            public Core(java.util.function.Function<Object, Object> test,
                                    com.atlassian.event.api.EventPublisher events) {
                                this.test = test;
                                events.register(this);
                                test.apply("built");
                            }
                            @com.atlassian.event.api.EventListener
                            public void on(String event) { test.apply("heard " + event); }
                        }
                        """)
                .index("imports", "java.util.function.Function\ncom.atlassian.event.api.EventPublisher\n");
    }

    /** A class that the others are compiled against and that does not come into the JAR. */
    TestPlugin unpacked(String name, String source) {
        unpacked.put(name, source);
        return this;
    }

    /** @param value null: no such header */
    TestPlugin header(String name, @Nullable String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    TestPlugin addImport(String clause) {
        headers.merge("Import-Package", clause, (a, b) -> a + "," + b);
        return this;
    }

    TestPlugin file(String path, String content) {
        files.put(path, content);
        return this;
    }

    TestPlugin index(String name, String content) {
        return file("META-INF/plugin-components/" + name, content);
    }

    TestPlugin spring(String beans) {
        return file("META-INF/spring/plugin-context.xml", SPRING_FILE.formatted(beans));
    }

    TestPlugin withoutFile(String path) {
        files.remove(path);
        return this;
    }

    TestPlugin module(String xml) {
        modules.add(xml);
        return this;
    }

    /** The version in the descriptor, where it is to differ from the bundle's. */
    TestPlugin descriptorVersion(String version) {
        this.version = version;
        return this;
    }

    Path writeTo(Path folder) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        files.putIfAbsent(
                "atlassian-plugin.xml",
                "<atlassian-plugin key=\"" + key + "\" name=\"Test\" plugins-version=\"2\"><plugin-info><version>"
                        + version + "</version></plugin-info>" + String.join("", modules) + "</atlassian-plugin>");
        if (components.length() > 0) {
            files.putIfAbsent("META-INF/plugin-components/component", components.toString());
        }
        files.forEach((path, content) -> entries.put(path, content.getBytes(StandardCharsets.UTF_8)));
        entries.putAll(compile());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        Path jar =
                folder.resolve(key + "-" + version + "-" + Integer.toHexString(System.identityHashCode(this)) + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private Map<String, byte[]> compile() {
        if (sources.isEmpty()) {
            return Map.of();
        }
        Map<String, String> all = new LinkedHashMap<>(unpacked);
        all.putAll(sources);
        List<JavaFileObject> units = new ArrayList<>();
        all.forEach((name, code) -> units.add(new Source(name, code)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        StringWriter problems = new StringWriter();
        try (JavaFileManager standard = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaFileManager memory = new InMemory(standard, classes);
            boolean compiled = compiler.getTask(
                            problems,
                            memory,
                            null,
                            List.of("--release", "17", "-proc:none", "-parameters"),
                            null,
                            units)
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException(problems.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, byte[]> packed = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> {
            String outer = name.replaceAll("\\$.*", "");
            if (!unpacked.containsKey(outer)) {
                packed.put(name.replace('.', '/') + ".class", bytes.toByteArray());
            }
        });
        return packed;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String name, String code) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.code = "package " + name.substring(0, name.lastIndexOf('.')) + ";\n" + code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes;

        InMemory(JavaFileManager standard, Map<String, ByteArrayOutputStream> classes) {
            super(standard);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            if (location != StandardLocation.CLASS_OUTPUT) {
                throw new IllegalArgumentException(location.getName());
            }
            return new SimpleJavaFileObject(URI.create("mem:///" + className + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
