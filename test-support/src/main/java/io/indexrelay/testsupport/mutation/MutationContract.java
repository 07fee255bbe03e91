package io.indexrelay.testsupport.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule of a plugin's readers is guarded by a test: without the rule, the test that its patch names turns red. Each
 * plugin has a small subclass.
 */
public abstract class MutationContract {

    private static final Path MUTATIONS = Path.of("..", "mutations");

    @TempDir
    Path scratch;

    private final String product;
    private final int atLeast;

    /**
     * @param product its word, which the names of its patches begin with and which its package has
     * @param atLeast how many patches there are, so that none gets lost
     */
    protected MutationContract(String product, int atLeast) {
        this.product = product;
        this.atLeast = atLeast;
    }

    @TestFactory
    final Stream<DynamicTest> turnsTheTestRedThatItNames() {
        return patches()
                .map(patch -> DynamicTest.dynamicTest(patch.name(), () -> {
                    Path folder = Files.createDirectory(scratch.resolve(patch.name()));
                    ClassLoader classes = once(PatchedSources.compiled(patch.file(), folder));

                    assertThat(patch.red().run(classes).failures())
                            .as(patch.red() + " without the rule: " + patch.prose())
                            .isNotEmpty()
                            .noneMatch(LinkageError.class::isInstance);
                }));
    }

    /** Else a test would be red for another reason than the patch. */
    @TestFactory
    final Stream<DynamicTest> leavesTheTestGreenWhereNothingIsPatched() {
        ClassLoader classes = once(scratch);
        return patches()
                .map(Mutation::red)
                .distinct()
                .map(test -> DynamicTest.dynamicTest(
                        test.toString(),
                        () -> assertThat(test.run(classes).failures()).isEmpty()));
    }

    @Test
    final void noneIsLost() {
        assertThat(patches()).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    private ClassLoader once(Path patched) {
        return new PatchedClasses("io.indexrelay." + product + ".", patched);
    }

    private Stream<Mutation> patches() {
        try (Stream<Path> files = Files.list(MUTATIONS)) {
            List<Mutation> patches = files.filter(
                            file -> file.getFileName().toString().matches(product + "-.*\\.patch"))
                    .sorted()
                    .map(Mutation::read)
                    .toList();
            return patches.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
