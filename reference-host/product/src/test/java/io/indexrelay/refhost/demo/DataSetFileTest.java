package io.indexrelay.refhost.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static ArrayNode dataSet(long seed) {
        Actions actions = new Actions();
        actions.add("admin", "createPage").put("title", "Drawn from " + seed);
        return actions.list();
    }

    private Path written(String name, String... seed) throws Exception {
        Path file = folder.resolve("new").resolve(name);
        String[] args = seed.length == 0 ? new String[] {file.toString()} : new String[] {file.toString(), seed[0]};
        DataSetFile.write(args, 17, DataSetFileTest::dataSet);
        return file;
    }

    @Test
    void holdsTheActionsOfThePublishedSeedUnlessAnotherIsSaid() throws Exception {
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readTree(Files.readString(written("a.json")))).isEqualTo(dataSet(17));
        assertThat(json.readTree(Files.readString(written("b.json", "7")))).isEqualTo(dataSet(7));
    }

    @Test
    void hasTheSameBytesEachTimeInLinesThatADiffCanShow() throws Exception {
        assertThat(written("a.json")).hasSameBinaryContentAs(written("b.json"));
        assertThat(Files.readAllLines(written("c.json"))).hasSizeGreaterThan(3);
    }

    @Test
    void saysHowItIsCalled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSetFile.write(new String[0], 17, DataSetFileTest::dataSet))
                .withMessageContaining("demo.json [17]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSetFile.write(new String[] {"a", "1", "b"}, 17, DataSetFileTest::dataSet));
    }
}
