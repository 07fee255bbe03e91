package io.indexrelay.testsupport.product;

import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.AttachmentBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The files of a product without disks. Thread-safe. */
public final class InMemoryAttachments implements AttachmentBytes {

    private final Map<Subject, Supplier<InputStream>> files = new ConcurrentHashMap<>();
    private final AtomicInteger passes = new AtomicInteger();

    public void put(Subject attachment, byte[] bytes) {
        byte[] own = bytes.clone();
        put(attachment, () -> new ByteArrayInputStream(own));
    }

    /** @param file opens it anew for each pass */
    public void put(Subject attachment, Supplier<InputStream> file) {
        files.put(attachment, file);
    }

    public void remove(Subject attachment) {
        files.remove(attachment);
    }

    /** How often a file was opened. */
    public int passes() {
        return passes.get();
    }

    @Override
    public <T> T read(Subject attachment, Reader<T> reader) throws IOException {
        Supplier<InputStream> file = files.get(attachment);
        if (file == null) {
            throw new IOException("there is no " + attachment);
        }
        passes.incrementAndGet();
        try (InputStream bytes = file.get()) {
            return reader.from(bytes);
        }
    }
}
