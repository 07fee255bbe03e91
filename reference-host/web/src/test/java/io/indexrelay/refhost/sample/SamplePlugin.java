package io.indexrelay.refhost.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Packs this package as a plugin with one module of each kind that the web side knows. */
public final class SamplePlugin {

    public static final String KEY = "io.indexrelay.sample";

    private static final List<Class<?>> CLASSES =
            List.of(SampleNote.class, SampleServlet.class, OpenServlet.class, BrokenServlet.class, MarkingFilter.class);

    private static final String DESCRIPTOR =
            """
            <atlassian-plugin key="io.indexrelay.sample" name="A sample" plugins-version="2">
              <plugin-info><version>1.0.0</version></plugin-info>
              <resource type="i18n" name="i18n" location="sample-texts"/>
              <ao key="ao" namespace="io.indexrelay.sample"><entity>io.indexrelay.refhost.sample.SampleNote</entity></ao>
              <servlet key="sample" class="io.indexrelay.refhost.sample.SampleServlet">
                <url-pattern>/sample</url-pattern><url-pattern>/sample/*</url-pattern>
                <init-param><param-name>colour</param-name><param-value>green</param-value></init-param>
              </servlet>
              <servlet key="open" class="io.indexrelay.refhost.sample.OpenServlet"><url-pattern>/sample/open</url-pattern></servlet>
              <servlet key="broken" class="io.indexrelay.refhost.sample.BrokenServlet"><url-pattern>/broken</url-pattern></servlet>
              <servlet-filter key="f2" class="io.indexrelay.refhost.sample.MarkingFilter" location="before-dispatch" weight="20">
                <url-pattern>/plugins/servlet/sample/*</url-pattern><init-param><param-name>name</param-name><param-value>second</param-value></init-param>
              </servlet-filter>
              <servlet-filter key="f1" class="io.indexrelay.refhost.sample.MarkingFilter" location="before-dispatch" weight="10">
                <url-pattern>/plugins/servlet/sample/*</url-pattern><init-param><param-name>name</param-name><param-value>first</param-value></init-param>
              </servlet-filter>
              <servlet-filter key="f0" class="io.indexrelay.refhost.sample.MarkingFilter" location="before-login">
                <url-pattern>/plugins/servlet/sample/*</url-pattern><init-param><param-name>name</param-name><param-value>early</param-value></init-param>
              </servlet-filter>
              <web-section key="own" location="system.admin"><label>Own heading</label></web-section>
              <web-item key="link" section="system.admin/configuration" weight="10">
                <label key="sample.link"/><link linkId="sample-link">/plugins/servlet/sample/admin</link>
              </web-item>
              <web-item key="own-link" section="system.admin/own">
                <label>For the system</label><link linkId="sample-sys">/x</link>
                <condition class="com.atlassian.jira.plugin.webfragment.conditions.UserIsSysAdminCondition"/>
              </web-item>
              <web-item key="unknown" section="system.admin/own">
                <label>Never shown</label><link linkId="sample-unknown">/y</link><condition class="com.example.NoSuchCondition"/>
              </web-item>
              <web-resource key="base"><resource type="download" name="base.css" location="web/base.css"/></web-resource>
              <web-resource key="page">
                <dependency>com.atlassian.auiplugin:ajs</dependency><dependency>io.indexrelay.sample:base</dependency>
                <resource type="download" name="page.js" location="web/page.js"/>
                <resource type="download" name="images/" location="web/images/"/>
                <context>sample-context</context>
              </web-resource>
            </atlassian-plugin>
            """;

    private SamplePlugin() {}

    /** Writes the JAR of version 1.0.0. */
    public static Path writeTo(Path folder) throws IOException {
        return writeTo(folder, "1.0.0");
    }

    /** Writes a JAR. The versions differ in nothing else. */
    public static Path writeTo(Path folder, String version) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", KEY);
        headers.putValue("Bundle-Version", version);
        headers.putValue("Atlassian-Plugin-Key", KEY);
        headers.putValue("Spring-Context", "*");
        headers.putValue(
                "Import-Package",
                String.join(
                        ",",
                        "com.atlassian.activeobjects.external",
                        "com.atlassian.annotations.security",
                        "com.atlassian.sal.api",
                        "com.atlassian.sal.api.message",
                        "com.atlassian.sal.api.transaction",
                        "com.atlassian.sal.api.user",
                        "com.atlassian.sal.api.websudo",
                        "com.atlassian.webresource.api.assembler",
                        "javax.servlet",
                        "javax.servlet.http",
                        "net.java.ao",
                        "net.java.ao.schema",
                        "org.springframework.beans.factory"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        text(files, "atlassian-plugin.xml", DESCRIPTOR.replace("1.0.0", version));
        text(files, "sample-texts.properties", "sample.greeting=Hello {0}\nsample.link=Sample <link>\n");
        text(files, "sample-texts_de.properties", "sample.greeting=Hallo {0}\n");
        text(files, "web/base.css", "/* base */");
        text(files, "web/page.js", "/* page */");
        text(files, "web/images/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        text(
                files,
                "META-INF/spring/plugin-context.xml",
                """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2">
                  <atlassian-scanner:scan-indexes/>
                </beans>
                """);
        text(
                files,
                "META-INF/plugin-components/imports",
                """
                com.atlassian.activeobjects.external.ActiveObjects
                com.atlassian.sal.api.ApplicationProperties
                com.atlassian.sal.api.message.I18nResolver
                com.atlassian.sal.api.user.UserManager
                com.atlassian.sal.api.websudo.WebSudoManager
                com.atlassian.webresource.api.assembler.PageBuilderService
                """);
        for (Class<?> type : CLASSES) {
            String name = type.getName().replace('.', '/') + ".class";
            try (InputStream in = type.getResourceAsStream("/" + name)) {
                if (in == null) {
                    throw new IOException("no " + name);
                }
                files.put(name, in.readAllBytes());
            }
        }
        Path jar = folder.resolve("sample-" + version + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return jar;
    }

    private static void text(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
