package io.indexrelay.testsupport.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.build.check.ReadsCheck;
import io.indexrelay.build.check.ReadsList;
import io.indexrelay.build.check.ReferenceCheck;
import io.indexrelay.build.classfile.ClassSet;
import io.indexrelay.build.signature.SignatureListing;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The JAR against the products' signatures, and against the list of what we have agreed to call. */
public abstract class LinkContract {

    /** The real Active Objects, Spring, both servlet APIs and Jira's logging, from the test class path. */
    private static final List<String> LIBRARIES =
            List.of("vendor-ao", "spring-", "javax.servlet-api", "jakarta.servlet-api", "reload4j");

    /** What the internal names of the classes begin with that only a product on jakarta loads. */
    protected List<String> madeForJakarta() {
        return List.of("io/indexrelay/adapter/web/jakarta/");
    }

    @Test
    void everyReferenceToAProductTypeIsInTheSignatureListings() throws IOException {
        SignatureListing listing = SignatureListing.read(signatures());
        ClassSet libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(path -> LIBRARIES.stream().anyMatch(path::contains))
                .map(path -> ClassSet.read(Path.of(path)))
                .reduce(ClassSet::and)
                .orElseThrow();
        ReferenceCheck check = new ReferenceCheck(PluginJar.classes(), listing, libraries, madeForJakarta());

        assertThat(check.problems()).isEmpty();
        assertThat(check.judged()).isGreaterThan(100);
    }

    @Test
    void everyProductMethodCalledIsOnTheReviewedListOfReads() {
        ReadsList list = ReadsList.read(
                PluginJar.projectFile("plugin-build/product-reads.txt"), PluginJar.pluginFile("product-reads.txt"));

        assertThat(new ReadsCheck(PluginJar.classes(), "io/indexrelay/", list).problems())
                .isEmpty();
        assertThat(list.methods()).isNotEmpty();
    }

    /** The platform's and this product's, never the other product's. */
    private static List<Path> signatures() throws IOException {
        String product = PluginJar.property("plugin.product");
        try (Stream<Path> files = Files.list(PluginJar.projectFile("atlassian-api/signatures"))) {
            return files.filter(
                            file -> file.getFileName().toString().matches("(platform|" + product + ")\\b[\\w-]*\\.sig"))
                    .sorted()
                    .toList();
        }
    }
}
