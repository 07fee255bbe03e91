package io.indexrelay.adapter.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.config.SettingsException;
import io.indexrelay.testsupport.contract.HomesContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHomesTest extends HomesContract {

    @TempDir
    Path shared;

    @Test
    void leavesOneFileThatOnlyTheProductsUserReads() throws IOException {
        homes().write(MARK);
        homes().write(MARK);

        try (Stream<Path> files = Files.list(shared.resolve("index-relay"))) {
            assertThat(files).singleElement().satisfies(file -> {
                assertThat(file).hasFileName("instance.mark");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            });
        }
    }

    @Test
    void saysWhatItCannotUnderstandAndTakesItNotForMissing() throws IOException {
        homes().write(MARK);
        Path file = shared.resolve("index-relay/instance.mark");
        Files.writeString(file, "home=home-1\nepoch=two\n");

        assertThatThrownBy(() -> homes().read())
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("instance.mark")
                .hasMessageContaining("backup");
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Files.writeString(shared.resolve("index-relay"), "a file in its place");

        assertThatThrownBy(() -> homes().write(MARK))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("index-relay")
                .hasMessageContaining("shared home");
    }

    @Override
    protected FileHomes homes() {
        return new FileHomes(() -> shared, new Random());
    }
}
