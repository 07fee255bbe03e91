package io.indexrelay.accesstests;

import io.indexrelay.accesstests.Generated.Size;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * The long run of {@link GeneratedInstancesTest}: ten instances of 300 people and 2,000 documents, in turn of either product.
 * Not among the tests of the build; {@code access-tests/prove} runs it and prints a line for each.
 */
class LargeInstances {

    @Test
    void areNeverWider() {
        long first = Long.getLong("seed", 1);
        int count = Integer.getInteger("seeds", 10);
        Size size = new Size(Integer.getInteger("users", 300), Integer.getInteger("documents", 2000), 8);
        System.out.println("| seed | product | pairs compared | closed and listed | events | seconds |");
        System.out.println("|---|---|---|---|---|---|");
        for (long seed = first; seed < first + count; seed++) {
            String product = seed % 2 == 0 ? Relayed.CONFLUENCE : Relayed.JIRA;
            long start = System.nanoTime();
            Proof proof = Proof.of(product, seed, size);
            System.out.printf(
                    "| %d | %s | %,d | %,d | %,d | %d |%n",
                    seed,
                    product,
                    proof.pairs(),
                    proof.closed(),
                    proof.events(),
                    Duration.ofNanos(System.nanoTime() - start).toSeconds());
        }
    }
}
