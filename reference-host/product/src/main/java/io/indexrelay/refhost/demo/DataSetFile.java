package io.indexrelay.refhost.demo;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongFunction;

/** Writes a data set as a JSON file, for the command line of the product that has it. The same seed gives the same bytes. */
public final class DataSetFile {

    private DataSetFile() {}

    /**
     * Makes the actions and writes them, with the folder if need be.
     *
     * @param args the file, and perhaps a seed
     * @param seed of the published data set, for when none is said
     * @param actions the data set of a seed
     * @throws IllegalArgumentException for any other number of arguments, and for a seed that is no number
     */
    public static void write(String[] args, long seed, LongFunction<ArrayNode> actions) throws IOException {
        if (args.length < 1 || args.length > 2) {
            throw new IllegalArgumentException("Say the file to write, and perhaps a seed: demo.json [" + seed + "]");
        }
        Path file = Path.of(args[0]).toAbsolutePath();
        ArrayNode list = actions.apply(args.length == 2 ? Long.parseLong(args[1]) : seed);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(
                file,
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsBytes(list));
    }
}
