package io.indexrelay.testsupport.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * One test of ours by name, to be run on any copy of our classes.
 *
 * @param className the full name of its class
 * @param method may be a parameterized test; then all its cases are one test
 */
record NamedTest(String className, String method) {

    private static final Launcher LAUNCHER = LauncherFactory.create();

    /** @param text class and method, with a {@code #} between them */
    static NamedTest parse(String text) {
        int hash = text.indexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException(text + " is no class and method with # between them");
        }
        return new NamedTest(text.substring(0, hash), text.substring(hash + 1));
    }

    /** @throws AssertionError when it is not there, or none of it ran */
    Outcome run(ClassLoader classes) {
        Outcome outcome = new Outcome();
        LAUNCHER.execute(request(classes), outcome);
        if (outcome.ran == 0) {
            throw new AssertionError(this + " did not run: " + outcome.failures);
        }
        return outcome;
    }

    private LauncherDiscoveryRequest request(ClassLoader classes) {
        try {
            Class<?> type = classes.loadClass(className);
            Method named = Stream.of(type.getDeclaredMethods())
                    .filter(each -> each.getName().equals(method))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no test " + this));
            return LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectMethod(type, named))
                    .build();
        } catch (ClassNotFoundException e) {
            throw new AssertionError("there is no test " + this, e);
        }
    }

    @Override
    public String toString() {
        return className + "#" + method;
    }

    /** What came of a run. */
    static final class Outcome implements TestExecutionListener {

        private int ran;
        private final List<Throwable> failures = new ArrayList<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                ran++;
            }
            result.getThrowable().ifPresent(failures::add);
        }

        List<Throwable> failures() {
            return List.copyOf(failures);
        }
    }
}
