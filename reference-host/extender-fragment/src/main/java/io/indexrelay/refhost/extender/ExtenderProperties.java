package io.indexrelay.refhost.extender;

import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** The extender's waits, taken from the framework's properties; what the host does not set keeps Gemini's default. */
public class ExtenderProperties extends Properties {

    private static final long serialVersionUID = 1L;

    /** How long the close of a context may take before it is left behind, in milliseconds (Gemini: 10,000). */
    static final String SHUTDOWN_WAIT = "io.indexrelay.refhost.shutdownWaitMillis";

    /** How long a context waits for services if its header says nothing, in milliseconds (Gemini: 300,000). */
    static final String SERVICE_WAIT = "io.indexrelay.refhost.serviceWaitMillis";

    public ExtenderProperties(BundleContext bundle) {
        // Annotations would need a bundle that the products do not have; without this the extender warns of its
        // absence.
        setProperty("process.annotations", "false");
        take("shutdown.wait.time", bundle.getProperty(SHUTDOWN_WAIT));
        take("dependencies.wait.time", bundle.getProperty(SERVICE_WAIT));
    }

    private void take(String name, @Nullable String value) {
        if (value != null) {
            setProperty(name, value);
        }
    }
}
