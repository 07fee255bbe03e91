package io.indexrelay.refhost.db.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Job parameters as text. They are serialized even for local jobs, as in the products, so that a change later on has no effect. */
final class Parameters {

    private Parameters() {}

    static String write(@Nullable Map<String, Serializable> parameters) throws SchedulerServiceException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(parameters == null ? Map.of() : parameters));
        } catch (IOException failure) {
            throw new SchedulerServiceException("The job's parameters cannot be serialized: " + failure, failure);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** @throws SchedulerServiceException when a class is unknown to {@code loader}, the one of the job's runner */
    @SuppressWarnings("unchecked") // written by write
    static Map<String, Serializable> read(String text, ClassLoader loader) throws SchedulerServiceException {
        try (ObjectInputStream in =
                new LoaderInput(new ByteArrayInputStream(Base64.getDecoder().decode(text)), loader)) {
            return Collections.unmodifiableMap((Map<String, Serializable>) in.readObject());
        } catch (IOException | ClassNotFoundException failure) {
            throw new SchedulerServiceException("The job's parameters cannot be read: " + failure, failure);
        }
    }

    private static final class LoaderInput extends ObjectInputStream {

        private final ClassLoader loader;

        LoaderInput(InputStream in, ClassLoader loader) throws IOException {
            super(in);
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(type.getName(), false, loader);
            } catch (ClassNotFoundException notThere) {
                return super.resolveClass(type);
            }
        }
    }
}
