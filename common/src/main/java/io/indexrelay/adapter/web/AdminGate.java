package io.indexrelay.adapter.web;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import io.indexrelay.admin.AdminApi;
import io.indexrelay.admin.AdminRequest;
import io.indexrelay.admin.AdminResponse;
import io.indexrelay.admin.Answers;
import io.indexrelay.admin.Host;
import io.indexrelay.config.Configuration;
import io.indexrelay.config.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may call the administration API, by the contract's section 2: system administrators only, a confirmed
 * password for cookie sessions, proof that a changing call was meant, and bodies of a bearable size. Thread-safe.
 */
public final class AdminGate {

    static final int MAX_BODY = 1024 * 1024;

    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE");

    private final UserManager users;
    private final Host host;
    private final Configuration configuration;
    private final AdminApi api;

    public AdminGate(UserManager users, Host host, Configuration configuration, AdminApi api) {
        this.users = users;
        this.host = host;
        this.configuration = configuration;
        this.api = api;
    }

    /** @param path below the API's base path */
    AdminResponse answer(WebExchange exchange, String path) throws IOException {
        if (isScrape(exchange, path)) {
            return api.handle(new AdminRequest("GET", path, exchange.query(), "", "metrics"));
        }
        UserKey user = users.getRemoteUserKey();
        AdminResponse refusal = refusal(exchange, path, user);
        if (refusal != null || user == null) {
            return refusal == null ? Answers.error(401, "", "log in first") : refusal;
        }
        byte[] body = isChange(exchange) ? exchange.body(MAX_BODY + 1) : new byte[0];
        if (body.length > MAX_BODY) {
            return Answers.error(413, "", "a body has at most 1 MiB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return api.handle(new AdminRequest(exchange.method(), path, exchange.query(), text, user.getStringValue()));
        } catch (CharacterCodingException e) {
            return Answers.error(400, "", "the body is not UTF-8");
        }
    }

    private @Nullable AdminResponse refusal(WebExchange exchange, String path, @Nullable UserKey user) {
        if (user == null) {
            return Answers.error(401, "", "log in first");
        }
        if (!users.isSystemAdmin(user)) {
            return Answers.error(403, "", "only system administrators may do this");
        }
        boolean byHeader = exchange.header("Authorization").isPresent() && !exchange.hasSession();
        if (!byHeader && !exchange.isElevated()) {
            return Answers.error(401, "websudo", "confirm your password first: open " + pageUrl());
        }
        if (!METHODS.contains(exchange.method())) {
            return Answers.error(404, "", "there is no call " + exchange.method() + " " + path);
        }
        return isChange(exchange) ? refusalOfChange(exchange, byHeader) : null;
    }

    private @Nullable AdminResponse refusalOfChange(WebExchange exchange, boolean byHeader) {
        String type = exchange.header("Content-Type").orElse("");
        String media = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!media.equals("application/json")) {
            return Answers.error(
                    415, "Content-Type", "\"" + media + "\" is not taken; send Content-Type: application/json");
        }
        boolean meant = exchange.header("X-Atlassian-Token")
                        .filter(token -> token.strip().equalsIgnoreCase("no-check"))
                        .isPresent()
                || exchange.hasValidToken();
        if (!meant) {
            return Answers.error(403, "X-Atlassian-Token", "send X-Atlassian-Token: no-check or a valid atl_token");
        }
        if (!byHeader && !comesFromUs(exchange)) {
            return Answers.error(
                    403, "Origin", "with a session, Origin or Referer must be that of the base URL " + host.baseUrl());
        }
        return null;
    }

    private boolean comesFromUs(WebExchange exchange) {
        Optional<String> claimed =
                exchange.header("Origin").or(() -> exchange.header("Referer")).map(String::strip);
        try {
            return claimed.isPresent() && origin(new URI(claimed.get())).equals(origin(host.baseUrl()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String origin(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String name = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + name + ":" + port;
    }

    /** A monitoring system reads the numbers by its own token, without being a user. */
    private boolean isScrape(WebExchange exchange, String path) {
        String bearer = exchange.header("Authorization").orElse("");
        if (!exchange.method().equals("GET") || !path.equals("/metrics") || !bearer.startsWith("Bearer ")) {
            return false;
        }
        Optional<Secret> token = configuration.metricsToken();
        return token.isPresent()
                && MessageDigest.isEqual(
                        bearer.substring("Bearer ".length()).getBytes(StandardCharsets.UTF_8),
                        token.get().reveal().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isChange(WebExchange exchange) {
        return !exchange.method().equals("GET");
    }

    private String pageUrl() {
        return host.baseUrl() + AdminWeb.PAGE;
    }
}
