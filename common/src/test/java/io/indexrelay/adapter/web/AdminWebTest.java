package io.indexrelay.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import io.indexrelay.admin.AdminRequest;
import io.indexrelay.admin.AdminResponse;
import io.indexrelay.admin.Answers;
import io.indexrelay.admin.Host;
import io.indexrelay.config.Configuration;
import io.indexrelay.config.Json;
import io.indexrelay.config.TestConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminWebTest {

    private static final String CONFIG = "/api/1.0/config";

    private final Configuration configuration = new TestConfiguration().configuration();
    private final List<AdminRequest> calls = new ArrayList<>();
    private final Properties texts = texts();
    private @Nullable UserKey user = new UserKey("sysadmin");
    private int required;

    @Test
    void letsAScriptOfASystemAdministratorIn() {
        WebReply.Text reply = api(TestExchange.script("PUT", CONFIG, "{\"paused\":true}"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(calls)
                .containsExactly(new AdminRequest("PUT", "/config", Map.of(), "{\"paused\":true}", "sysadmin"));
    }

    @Test
    void letsThePageIn() {
        assertThat(api(TestExchange.browser("PUT", CONFIG, "{}")).status()).isEqualTo(200);
    }

    @Test
    void refusesStrangersAndLesserUsers() {
        user = null;
        assertRefused(401, "", TestExchange.script("GET", CONFIG, ""));
        user = new UserKey("admin-but-not-system");
        assertRefused(403, "", TestExchange.script("GET", CONFIG, ""));
        assertRefused(403, "", TestExchange.browser("PUT", CONFIG, ""));
    }

    @Test
    void wantsAConfirmedPasswordFromSessionsForReadingToo() {
        assertRefused(401, "websudo", TestExchange.browser("GET", CONFIG, "").notElevated());
        assertRefused(401, "websudo", TestExchange.browser("PUT", CONFIG, "").notElevated());
        assertRefused(
                401,
                "websudo",
                TestExchange.script("PUT", CONFIG, "{}").session().with("Origin", "https://wiki.example.com"));
        assertRefused(401, "websudo", new TestExchange("GET", CONFIG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
    void wantsJson(String type) {
        assertRefused(
                415,
                "Content-Type",
                TestExchange.script("POST", "/api/1.0/ping", "{}").with("Content-Type", type));
        assertRefused(
                415,
                "Content-Type",
                TestExchange.browser("POST", "/api/1.0/ping", "{}").with("Content-Type", type));
    }

    @Test
    void wantsProofThatAChangeWasMeant() {
        assertRefused(
                403,
                "X-Atlassian-Token",
                TestExchange.script("PUT", CONFIG, "{}").without("X-Atlassian-Token"));
        assertRefused(
                403,
                "X-Atlassian-Token",
                TestExchange.script("PUT", CONFIG, "{}").with("X-Atlassian-Token", "check"));
        assertThat(api(TestExchange.script("PUT", CONFIG, "{}")
                                .without("X-Atlassian-Token")
                                .token())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.com",
                "https://wiki.example.com.evil.example",
                "http://wiki.example.com",
                "https://wiki.example.com:8443",
                "null",
                "not an origin"
            })
    void wantsTheOriginOfTheBaseUrlFromSessions(String origin) {
        assertRefused(403, "Origin", TestExchange.browser("PUT", CONFIG, "{}").with("Origin", origin));
        assertRefused(
                403,
                "Origin",
                TestExchange.browser("PUT", CONFIG, "{}").without("Origin").with("Referer", origin + "/x"));
    }

    @Test
    void takesARefererOfTheBaseUrl() {
        assertRefused(403, "Origin", TestExchange.browser("PUT", CONFIG, "{}").without("Origin"));
        assertThat(api(TestExchange.browser("PUT", CONFIG, "{}")
                                .without("Origin")
                                .with("Referer", "https://wiki.example.com:443/wiki/plugins/servlet/index-relay"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void readsNoMoreThanOneMebibyte() {
        TestExchange fits = TestExchange.script("PUT", CONFIG, "x".repeat(AdminGate.MAX_BODY));
        TestExchange tooLong = TestExchange.script("PUT", CONFIG, "x".repeat(AdminGate.MAX_BODY + 1));

        assertThat(api(fits).status()).isEqualTo(200);
        calls.clear();
        assertRefused(413, "", tooLong);
        assertThat(tooLong.bytesAsked).isEqualTo(AdminGate.MAX_BODY + 1);
    }

    @Test
    void wantsUtf8() {
        assertRefused(400, "", TestExchange.script("PUT", CONFIG, "").body(new byte[] {(byte) 0xff, '{', '}'}));
    }

    @Test
    void readsNoBodyOfACallThatIsRefused() {
        user = null;
        TestExchange exchange = TestExchange.script("PUT", CONFIG, "{}");

        api(exchange);

        assertThat(exchange.bytesAsked).isZero();
    }

    @Test
    void letsAMonitoringSystemReadNumbersAndNothingElse() {
        configuration.change(Json.parse("{\"metricsToken\":\"0123456789abcdef\"}"));
        user = null;

        assertThat(api(scrape("/metrics", "0123456789abcdef")).status()).isEqualTo(200);
        assertThat(calls).extracting(AdminRequest::actor).containsExactly("metrics");
        calls.clear();
        assertRefused(401, "", scrape("/metrics", "0123456789abcdeX"));
        assertRefused(401, "", scrape("/metrics", ""));
        assertRefused(401, "", scrape("/status", "0123456789abcdef"));
        assertRefused(
                401, "", new TestExchange("POST", "/api/1.0/metrics").with("Authorization", "Bearer 0123456789abcdef"));
    }

    @Test
    void takesNoTokenWhileNoneIsSet() {
        user = null;

        assertRefused(401, "", scrape("/metrics", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "TRACE", "PATCH"})
    void knowsNoOtherMethods(String method) {
        assertRefused(404, "", TestExchange.script(method, CONFIG, "{}"));
    }

    @Test
    void showsThePageToASystemAdministrator() {
        WebReply.Text page =
                (WebReply.Text) answer(new TestExchange("GET", "").session().elevated());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("<meta name=\"decorator\" content=\"atl.admin\">")
                .contains("data-api=\"/wiki/plugins/servlet/index-relay/api/1.0\"")
                .contains("<li data-key=\"state.ok\">Running</li>")
                .doesNotContain("{{");
        assertThat(required).isEqualTo(1);
    }

    @Test
    void asksForThePasswordBeforeShowingThePage() {
        assertThat(answer(new TestExchange("GET", "/").session())).isInstanceOf(WebReply.AskPassword.class);
    }

    @Test
    void sendsStrangersToTheLoginAndTurnsOthersAway() {
        user = null;
        assertThat(answer(new TestExchange("GET", "")))
                .isEqualTo(new WebReply.Redirect(URI.create(
                        "https://login.example/?to=https://wiki.example.com/wiki/plugins/servlet/index-relay")));
        user = new UserKey("someone");
        assertThat(((WebReply.Text) answer(new TestExchange("GET", "").elevated())).status())
                .isEqualTo(403);
        assertThat(((WebReply.Text) answer(new TestExchange("POST", "").elevated())).status())
                .isEqualTo(404);
        assertThat(((WebReply.Text) answer(new TestExchange("GET", "/elsewhere"))).status())
                .isEqualTo(404);
    }

    @Test
    void escapesTexts() {
        texts.setProperty("index-relay.title", "<script>alert('x')</script>");

        WebReply.Text page = (WebReply.Text) answer(new TestExchange("GET", "").elevated());

        assertThat(page.body()).doesNotContain("<script>").contains("&lt;script&gt;alert(&#39;x&#39;)");
    }

    @Test
    void hasEveryTextThatTheScriptAsksFor() throws IOException {
        String script;
        try (var file = AdminPage.class.getResourceAsStream("/index-relay/admin.js")) {
            assertThat(file).isNotNull();
            script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(Pattern.compile("text\\('([a-z.-]+[a-z])'")
                        .matcher(script)
                        .results()
                        .map(match -> "index-relay.js." + match.group(1)))
                .hasSizeGreaterThan(20)
                .allSatisfy(key -> assertThat(texts).containsKey(key));
    }

    @Test
    void survivesAFailureInside() {
        user = new UserKey("explodes");

        WebReply.Text reply = api(TestExchange.script("GET", CONFIG, ""));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.body()).contains("errors").doesNotContain("boom");
    }

    private TestExchange scrape(String path, String token) {
        return new TestExchange("GET", "/api/1.0" + path).with("Authorization", "Bearer " + token);
    }

    private void assertRefused(int status, String field, TestExchange exchange) {
        WebReply.Text reply = api(exchange);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(Json.parse(reply.body()).path("errors").get(0).path("field").asText())
                .isEqualTo(field);
        assertThat(calls).isEmpty();
    }

    private WebReply.Text api(TestExchange exchange) {
        return (WebReply.Text) answer(exchange);
    }

    private WebReply answer(TestExchange exchange) {
        UserManager users = stub(UserManager.class, (method, arguments) -> switch (method) {
            case "getRemoteUserKey" -> user;
            case "isSystemAdmin" -> {
                String key = arguments[0].toString();
                if (key.equals("explodes")) {
                    throw new IllegalStateException("boom");
                }
                yield key.equals("sysadmin");
            }
            default -> throw new UnsupportedOperationException(method);
        });
        I18nResolver resolver = stub(
                I18nResolver.class,
                (method, arguments) -> texts.getProperty(arguments[0].toString(), arguments[0].toString()));
        LoginUriProvider login = stub(
                LoginUriProvider.class, (method, arguments) -> URI.create("https://login.example/?to=" + arguments[0]));
        AdminGate gate = new AdminGate(users, new TestHost(), configuration, request -> {
            calls.add(request);
            return new AdminResponse(200, Answers.JSON, "{}");
        });
        AdminPage page = new AdminPage(resolver, () -> required++, new TestHost());
        try {
            return new AdminWeb(gate, page, users, login, new TestHost()).answer(exchange);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Behaviour {
        @Nullable
        Object answer(String method, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        behaviour.answer(method.getName(), arguments == null ? new Object[0] : arguments)));
    }

    private static Properties texts() {
        Properties properties = new Properties();
        try (var file = AdminPage.class.getResourceAsStream("/index-relay.properties")) {
            assertThat(file).isNotNull();
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class TestHost implements Host {

        @Override
        public String product() {
            return "confluence";
        }

        @Override
        public String productVersion() {
            return "9.2.1";
        }

        @Override
        public String version() {
            return "0.1.0";
        }

        @Override
        public URI baseUrl() {
            return URI.create("https://wiki.example.com/wiki");
        }

        @Override
        public String node() {
            return "node-1";
        }
    }
}
