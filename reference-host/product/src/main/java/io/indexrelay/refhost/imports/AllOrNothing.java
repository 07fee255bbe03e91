package io.indexrelay.refhost.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an export in, in one transaction: all of it, or, when it breaks off, nothing. */
public final class AllOrNothing {

    private final TransactionTemplate transaction;

    public AllOrNothing(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** What an import does inside the transaction. */
    public interface Work {
        void run() throws IOException;
    }

    /** @throws IOException as the work threw it; nothing has been kept then, nor when it threw anything else */
    public void run(Work work) throws IOException {
        try {
            transaction.executeWithoutResult(status -> {
                try {
                    work.run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }
}
