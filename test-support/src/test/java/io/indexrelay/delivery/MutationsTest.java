package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.testsupport.mutation.PatchedClasses;
import io.indexrelay.testsupport.mutation.PatchedSources;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The search that finds no loss in the sender finds one in each of its usual variants; so it looks well enough. */
class MutationsTest {

    private static final Logger log = LoggerFactory.getLogger(MutationsTest.class);

    private static final Path MUTATIONS = Path.of("..", "mutations");

    /** One sender needs two rounds of its own, so that its block is older than the other's. */
    private static final int[] BLOCKS = {2, 4};

    private static final int[] OTHERS = {3, 3};

    /** To look no deeper than a few seconds allow; {@code -Dmodel.deep=true} looks as deep as elsewhere. */
    private static final int[] SHALLOW = {2, 3};

    @TempDir
    Path scratch;

    static Stream<Path> losesAChange() throws IOException {
        return patches(MUTATIONS).filter(path -> !ofAPlugin(path));
    }

    static Stream<Path> losesNothing() throws IOException {
        return patches(MUTATIONS.resolve("harmless"));
    }

    @ParameterizedTest
    @MethodSource
    void losesAChange(Path patch) throws Exception {
        String loss = lossOf(patch, depth(patch));
        log.info("{}: {}", patch.getFileName(), loss);

        assertThat(loss).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void losesNothing(Path patch) throws Exception {
        assertThat(lossOf(patch, Boolean.getBoolean("model.deep") ? depth(patch) : SHALLOW))
                .isEmpty();
    }

    @Test
    void allOfThemAreThere() throws IOException {
        assertThat(losesAChange().map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrder(
                        "delete-by-subject.patch",
                        "delete-up-to.patch",
                        "no-check.patch",
                        "read-before-number.patch",
                        "sequence-before-claim.patch",
                        "shared-blocks.patch",
                        "shared-blocks-with-fence.patch");
        assertThat(losesNothing()).hasSize(3);
    }

    /** Those of the access readers are for the plugins' own tests. */
    private static boolean ofAPlugin(Path patch) {
        return patch.getFileName().toString().matches("(confluence|jira)-.*");
    }

    private static int[] depth(Path patch) {
        return patch.getFileName().toString().startsWith("shared-") ? BLOCKS : OTHERS;
    }

    private String lossOf(Path patch, int[] runs) throws Exception {
        PatchedClasses classes = new PatchedClasses("io.indexrelay.", PatchedSources.compiled(patch, scratch));
        Method search =
                classes.loadClass(Interleavings.class.getName()).getDeclaredMethod("loss", int.class, int[].class);
        search.setAccessible(true);
        return (String) search.invoke(null, 0, runs);
    }

    private static Stream<Path> patches(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> patches = files.filter(file -> file.toString().endsWith(".patch"))
                    .sorted()
                    .toList();
            return patches.stream();
        }
    }
}
