package io.indexrelay.confluence.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.cluster.ClusterManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.persistence.EntityManagerProvider;
import com.atlassian.confluence.persistence.JpaQueryFactory;
import com.atlassian.confluence.security.PermissionManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Which of Confluence's two ways to run queries is taken, where the plugin sees only one line of the persistence API or both. */
class OfferedTest {

    private static final String JAVAX = "javax.persistence.";
    private static final String JAKARTA = "jakarta.persistence.";

    /** The product's classes as they are; the plugin's own anew, without one of the product's packages. */
    private static final class PluginLoader extends ClassLoader {

        private final String hidden;
        private final Set<String> own = new LinkedHashSet<>();

        PluginLoader(String hidden) {
            super(OfferedTest.class.getClassLoader());
            this.hidden = hidden;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!hidden.isEmpty() && name.startsWith(hidden)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("io.indexrelay.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                own.add(name.substring(name.lastIndexOf('.') + 1));
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private final List<Class<?>> services = new ArrayList<>(
            List.of(CommentManager.class, AttachmentManager.class, ClusterManager.class, PermissionManager.class));

    @SuppressWarnings("unchecked")
    private List<String> ask(PluginLoader loader) throws ReflectiveOperationException, InvalidSyntaxException {
        BundleContext context = mock(BundleContext.class);
        for (Class<?> service : services) {
            ServiceReference<Object> reference = mock(ServiceReference.class);
            Object instance = mock(service);
            when(context.getServiceReference(service.getName())).thenAnswer(call -> reference);
            when(context.getAllServiceReferences(service.getName(), null))
                    .thenReturn(new ServiceReference<?>[] {reference});
            when(context.getService(reference)).thenReturn(instance);
        }
        return ((Function<BundleContext, List<String>>) loader.loadClass(OfferedProbe.class.getName())
                        .getConstructor()
                        .newInstance())
                .apply(context);
    }

    @Test
    void confluence92HasTheOlderWayAlone() throws Exception {
        services.add(EntityManagerProvider.class);
        PluginLoader loader = new PluginLoader(JAKARTA);

        assertThat(ask(loader)).containsExactly("JavaxContentQueries");
        assertThat(loader.own).contains("JavaxContentQueries").doesNotContain("JakartaContentQueries");
    }

    @Test
    void confluence10HasTheNewerWayAlone() throws Exception {
        services.add(JpaQueryFactory.class);
        PluginLoader loader = new PluginLoader(JAVAX);

        assertThat(ask(loader)).containsExactly("JakartaContentQueries");
        assertThat(loader.own).contains("JakartaContentQueries").doesNotContain("JavaxContentQueries");
    }

    @Test
    void ofBothTheNewerWayIsTaken() throws Exception {
        services.add(EntityManagerProvider.class);
        services.add(JpaQueryFactory.class);
        PluginLoader loader = new PluginLoader("");

        assertThat(ask(loader)).containsExactly("JakartaContentQueries");
        assertThat(loader.own).doesNotContain("JavaxContentQueries");
    }

    @Test
    void theOlderOneWhereThePluginDoesNotGetTheApiOfTheNewer() throws Exception {
        services.add(EntityManagerProvider.class);
        services.add(JpaQueryFactory.class);

        assertThat(ask(new PluginLoader(JAKARTA))).containsExactly("JavaxContentQueries");
    }

    @Test
    void withNeitherThereAreNoQueriesAndTheStatusNamesBoth() throws Exception {
        assertThat(ask(new PluginLoader("")))
                .containsExactly("none", JpaQueryFactory.class.getName(), EntityManagerProvider.class.getName());
    }
}
