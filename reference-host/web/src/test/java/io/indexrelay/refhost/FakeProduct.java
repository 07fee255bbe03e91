package io.indexrelay.refhost;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.indexrelay.refhost.product.HostServices;
import io.indexrelay.refhost.product.HostSettings;
import io.indexrelay.refhost.product.ImportException;
import io.indexrelay.refhost.product.ImportReport;
import io.indexrelay.refhost.product.Product;
import io.indexrelay.refhost.product.ReferenceApi;
import io.indexrelay.refhost.product.UserDirectory;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A product with three users: admin (may do everything), boss (an administrator, but no system administrator) and anna.
 * Passwords are the names. Notes what it is asked to do.
 */
public final class FakeProduct implements Product, UserDirectory {

    private static final List<HostUser> USERS = List.of(
            new HostUser("k-admin", "admin", "Ada <Admin>", "admin@example.com", true, true),
            new HostUser("k-boss", "boss", "Bea Boss", "", true, false),
            new HostUser("k-anna", "anna", "Anna Any", "anna@example.com", false, false));

    final List<Path> imported = new ArrayList<>();
    final List<JsonNode> acted = new ArrayList<>();
    final List<WeakReference<ClassLoader>> pluginLoaders = new CopyOnWriteArrayList<>();
    boolean closed;

    @Override
    public String name() {
        return "confluence";
    }

    @Override
    public PlatformTransactionManager open(DataSource dataSource, HostSettings settings) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Override
    public void start(HostServices services) {
        services.get(EventPublisher.class).register(this);
    }

    /** Notes the class loader of each plugin that is enabled, without holding it. */
    @EventListener
    public void onEnabled(PluginEnabledEvent event) {
        pluginLoaders.add(new WeakReference<>(event.getPlugin().getClassLoader()));
    }

    @Override
    public UserDirectory users() {
        return this;
    }

    @Override
    public ReferenceApi reference() {
        return new Reference();
    }

    @Override
    public ImportReport importData(Path export) throws IOException {
        if (export.getFileName().toString().startsWith("broken")) {
            throw new ImportException("line 7: a page without an id");
        }
        imported.add(export);
        return new ImportReport(new TreeMap<>(Map.of("Page", 9, "Space", 1)), new TreeMap<>(Map.of("Widget", 26)));
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public Optional<HostUser> authenticate(String username, String password) {
        return byUsername(username).filter(user -> user.username().equals(password));
    }

    @Override
    public Optional<HostUser> byUsername(String username) {
        return USERS.stream().filter(user -> user.username().equals(username)).findFirst();
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return USERS.stream().filter(user -> user.key().equals(key)).findFirst();
    }

    @Override
    public boolean isMemberOf(String userKey, String group) {
        return group.equals("users") && byKey(userKey).isPresent();
    }

    private final class Reference implements ReferenceApi {

        @Override
        public List<String> users() {
            return USERS.stream().map(HostUser::key).toList();
        }

        @Override
        public boolean canView(String userKey, String subject) {
            return subject.equals("page/open") || userKey.equals("k-admin");
        }

        @Override
        public Map<String, List<String>> canView(List<String> userKeys, List<String> subjects) {
            return subjects.stream().collect(Collectors.toMap(subject -> subject, subject -> userKeys.stream()
                    .filter(key -> canView(key, subject))
                    .toList()));
        }

        @Override
        public List<String> contents() {
            return List.of("page/open", "page/closed");
        }

        @Override
        public List<JsonNode> act(JsonNode actions) {
            List<JsonNode> results = new ArrayList<>();
            ObjectMapper json = new ObjectMapper();
            for (JsonNode action : actions) {
                acted.add(action);
                if (action.path("do").asText().equals("fail")) {
                    results.add(json.createObjectNode().put("error", "anna may not do that"));
                    return results;
                }
                results.add(json.createObjectNode().put("subject", "page/" + acted.size()));
            }
            return results;
        }
    }
}
