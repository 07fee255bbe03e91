package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The search that finds no loss in the sender finds one in each of its usual variants; so it looks well enough. */
class MutationsTest {

    private static final Path MUTATIONS = Path.of("..", "mutations");

    @TempDir
    Path scratch;

    static Stream<Path> lossy() throws IOException {
        return patches(MUTATIONS);
    }

    static Stream<Path> harmless() throws IOException {
        return patches(MUTATIONS.resolve("harmless"));
    }

    @ParameterizedTest
    @MethodSource
    void lossy(Path patch) throws Exception {
        String loss = lossOf(patch);
        assertThat(loss).as("what %s loses", patch).isNotEmpty();
        System.err.println(patch + " " + loss);
    }

    @ParameterizedTest
    @MethodSource
    void harmless(Path patch) throws Exception {
        assertThat(lossOf(patch)).as("what %s loses", patch).isEmpty();
    }

    @Test
    void allOfThemAreThere() throws IOException {
        assertThat(lossy().map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrder(
                        "delete-by-subject.patch",
                        "delete-up-to.patch",
                        "no-check.patch",
                        "read-before-number.patch",
                        "sequence-before-claim.patch",
                        "shared-blocks.patch",
                        "shared-blocks-with-fence.patch");
    }

    private String lossOf(Path patch) throws Exception {
        PatchedClasses classes = new PatchedClasses(PatchedSources.compiled(patch, scratch));
        Method search =
                classes.loadClass(Interleavings.class.getName()).getDeclaredMethod("loss", int.class, int[].class);
        search.setAccessible(true);
        return (String)
                search.invoke(null, 0, new int[] {Integer.getInteger("model.a", 2), Integer.getInteger("model.b", 2)});
    }

    private static Stream<Path> patches(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return List.copyOf(files.filter(file -> file.toString().endsWith(".patch"))
                            .sorted()
                            .toList())
                    .stream();
        }
    }
}
