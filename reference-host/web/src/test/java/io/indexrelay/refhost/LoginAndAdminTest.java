package io.indexrelay.refhost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.indexrelay.refhost.sample.SamplePlugin;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging in, the administration, uploads, and the test API, over HTTP. */
class LoginAndAdminTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final TurnedClock CLOCK = new TurnedClock();

    @SuppressWarnings("NullAway.Init")
    private static RunningHost host;

    @BeforeAll
    static void start() throws Exception {
        host = RunningHost.start(folder.resolve("home"), CLOCK);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void logsInAndOut() {
        Browser browser = host.browser();
        assertThat(browser.get("/").body()).contains("Log in").doesNotContain("Log out");
        browser.logIn("anna");
        assertThat(browser.get("/").body()).contains("Anna Any").contains("Log out");
        assertThat(browser.get("/logout").statusCode()).isEqualTo(302);
        assertThat(browser.get("/").body()).doesNotContain("Anna Any");
    }

    @Test
    void aWrongPasswordIsRefusedAndTheNameKept() {
        HttpResponse<String> answer = host.browser().form("/login", "username", "a\"<b>", "password", "no");
        assertThat(answer.statusCode()).isEqualTo(401);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#username").attr("value")).isEqualTo("a\"<b>");
        assertThat(page.select(".aui-message-error").text()).isEqualTo("The user name or the password is not right.");
    }

    @Test
    void aNewSessionBeginsWithTheLogin() {
        Browser browser = host.browser();
        browser.logIn("anna");
        String first = browser.cookies().get("JSESSIONID");
        browser.logIn("admin");
        assertThat(browser.cookies().get("JSESSIONID")).isNotEqualTo(first);
    }

    @Test
    void leadsOnToWhereOneWantedToGo() {
        assertThat(afterLogin("/confluence/admin?a=b")).endsWith("/confluence/admin?a=b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/confluence/",
                "//evil.example/confluence/",
                "javascript:alert(1)",
                "/other",
                "/confluence/../other",
                "\\\\evil.example",
                ""
            })
    void neverLeadsAwayFromTheHost(String destination) {
        assertThat(afterLogin(destination)).matches("(http://localhost:[0-9]+)?/confluence/");
    }

    private static String afterLogin(String destination) {
        return Browser.location(
                host.browser().form("/login", "username", "admin", "password", "admin", "destination", destination));
    }

    @Test
    void basicAuthenticationMakesNoSession() {
        Browser program = host.browser().basic("admin", "admin");
        assertThat(program.get("/admin").statusCode()).isEqualTo(200);
        assertThat(program.cookies()).doesNotContainKey("JSESSIONID");
    }

    @Test
    void aWrongBasicPasswordIs401Everywhere() {
        HttpResponse<String> answer = host.browser().basic("admin", "wrong").get("/login");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"protected-area\"");
    }

    @Test
    void theAdministrationIsForAdministrators() {
        assertThat(Browser.location(host.browser().get("/admin"))).contains("/confluence/login?destination=");
        HttpResponse<String> anna = host.browser().logIn("anna").get("/admin");
        assertThat(anna.statusCode()).isEqualTo(403);
        assertThat(anna.body()).contains("This page is for administrators.");
        assertThat(host.browser().logIn("boss").get("/admin").statusCode()).isEqualTo(200);
        assertThat(host.browser().logIn("boss").get("/admin/plugins").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theOverviewTellsAboutTheHost() {
        String page = host.browser().basic("admin", "admin").get("/admin").body();
        assertThat(page)
                .contains("Confluence 9.2.1, platform 7")
                .contains("jdbc:h2:file:")
                .contains("Shared home");
    }

    @Test
    void aConfirmationEndsAfterTenMinutesWithoutUse() {
        Browser browser = host.browser().logIn("admin");
        assertThat(browser.get("/admin/plugins").statusCode()).isEqualTo(302);
        browser.confirm("admin");
        CLOCK.advance(Duration.ofMinutes(9));
        assertThat(browser.get("/admin/plugins").statusCode()).isEqualTo(200);
        CLOCK.advance(Duration.ofMinutes(9));
        assertThat(browser.get("/admin/plugins").statusCode())
                .as("each use extends it")
                .isEqualTo(200);
        CLOCK.advance(Duration.ofMinutes(10));
        assertThat(browser.get("/admin/plugins").statusCode()).isEqualTo(302);
        browser.confirm("admin");
        browser.get("/admin/websudo/drop");
        assertThat(browser.get("/admin/plugins").statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongConfirmationIsRefused() {
        Browser browser = host.browser().logIn("admin");
        assertThat(browser.form("/admin/websudo", "password", "anna").statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/admin/plugins").statusCode()).isEqualTo(302);
    }

    @Test
    void aFormNeedsItsToken() {
        Browser browser = host.browser().logIn("admin").confirm("admin");
        HttpResponse<String> without = browser.form("/admin/plugins/disable", "key", "x");
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(browser.form("/admin/plugins/disable", "key", "x", "atl_token", "guess")
                        .statusCode())
                .isEqualTo(403);
        String token = token(browser);
        HttpResponse<String> with = browser.form("/admin/plugins/disable", "key", "x", "atl_token", token);
        assertThat(with.statusCode()).isEqualTo(302);
        assertThat(browser.get("/admin/plugins").body()).contains("no plugin &#39;x&#39; is installed");
    }

    @Test
    void anAppIsUploadedDisabledEnabledAndRemovedInTheBrowser() throws Exception {
        Browser browser = host.browser().logIn("admin").confirm("admin");
        Path jar = SamplePlugin.writeTo(folder);
        assertThat(browser.upload("/admin/plugins/upload", jar, token(browser)).statusCode())
                .isEqualTo(302);
        Document page = Jsoup.parse(browser.get("/admin/plugins").body());
        assertThat(page.select(".aui-message-success").text()).isEqualTo("io.indexrelay.sample 1.0.0 is enabled.");
        assertThat(page.select("tr[data-plugin=io.indexrelay.sample] .aui-lozenge")
                        .text())
                .isEqualTo("enabled");
        assertThat(page.select(".aui-message-success")).hasSize(1);
        assertThat(Jsoup.parse(browser.get("/admin/plugins").body()).select(".aui-message-success"))
                .as("a note is shown once")
                .isEmpty();

        act(browser, "disable");
        assertThat(host.browser()
                        .basic("admin", "admin")
                        .get("/plugins/servlet/sample")
                        .statusCode())
                .isEqualTo(404);
        act(browser, "enable");
        assertThat(host.browser()
                        .basic("admin", "admin")
                        .get("/plugins/servlet/sample")
                        .statusCode())
                .isEqualTo(200);
        act(browser, "uninstall");
        assertThat(browser.get("/admin/plugins").body()).contains("No app is installed yet.");
    }

    private static void act(Browser browser, String action) {
        assertThat(browser.form("/admin/plugins/" + action, "key", SamplePlugin.KEY, "atl_token", token(browser))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aProgramUploadsToo() throws Exception {
        Browser program = host.browser().basic("admin", "admin");
        Path jar = SamplePlugin.writeTo(folder);
        HttpResponse<String> installed = program.send("POST", "/rest/plugins/1.0/", BodyPublishers.ofFile(jar));
        assertThat(json(installed).path("result").asText()).isEqualTo("enabled");
        JsonNode list = json(program.get("/rest/plugins/1.0/"));
        assertThat(list.get(0).path("key").asText()).isEqualTo(SamplePlugin.KEY);
        assertThat(list.get(0).path("state").asText()).isEqualTo("ENABLED");
        HttpResponse<String> off = program.json("PUT", "/rest/plugins/1.0/" + SamplePlugin.KEY, "{\"enabled\":false}");
        assertThat(json(off).path("state").asText()).isEqualTo("DISABLED");
        HttpResponse<String> on = program.json("PUT", "/rest/plugins/1.0/" + SamplePlugin.KEY, "{\"enabled\":true}");
        assertThat(json(on).path("state").asText()).isEqualTo("ENABLED");
        assertThat(program.send("DELETE", "/rest/plugins/1.0/" + SamplePlugin.KEY, BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> refused =
                program.send("POST", "/rest/plugins/1.0/", BodyPublishers.ofString("this is no JAR"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).path("result").asText()).isEqualTo("refused");
        assertThat(program.send("POST", "/rest/plugins/1.0/", BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(400);
        assertThat(program.json("PUT", "/rest/plugins/1.0/none", "{\"enabled\":true}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theUploadApiIsForSystemAdministratorsAndGuardedAgainstForgery() {
        assertThat(host.browser().get("/rest/plugins/1.0/").statusCode()).isEqualTo(401);
        assertThat(host.browser()
                        .basic("boss", "boss")
                        .get("/rest/plugins/1.0/")
                        .statusCode())
                .isEqualTo(403);
        Browser browser = host.browser().logIn("admin");
        assertThat(browser.get("/rest/plugins/1.0/").statusCode()).as("websudo").isEqualTo(401);
        browser.confirm("admin");
        assertThat(browser.get("/rest/plugins/1.0/").statusCode()).isEqualTo(200);
        assertThat(browser.json("PUT", "/rest/plugins/1.0/x", "{\"enabled\":true}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.with("X-Atlassian-Token", "no-check")
                        .json("PUT", "/rest/plugins/1.0/x", "{\"enabled\":true}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void answersTheTestApi() throws Exception {
        Browser test = host.browser();
        assertThat(json(test.get("/refhost/health")).path("status").asText()).isEqualTo("ready");
        assertThat(test.get("/refhost/users").body()).isEqualTo("[\"k-admin\",\"k-boss\",\"k-anna\"]");
        assertThat(test.get("/refhost/contents").body()).isEqualTo("[\"page/open\",\"page/closed\"]");
        assertThat(test.get("/refhost/can-view?user=&subject=page/open").body()).isEqualTo("true");
        assertThat(test.get("/refhost/can-view?user=k-anna&subject=page/closed").body())
                .isEqualTo("false");
        HttpResponse<String> answer = test.json(
                "POST",
                "/refhost/can-view",
                "{\"users\":[\"k-admin\",\"\"],\"subjects\":[\"page/open\",\"page/closed\"]}");
        assertThat(json(answer))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"page/open\":[\"k-admin\",\"\"],\"page/closed\":[\"k-admin\"]}"));
        HttpResponse<String> acted =
                test.json("POST", "/refhost/act", "[{\"do\":\"view\"},{\"do\":\"fail\"},{\"do\":\"view\"}]");
        assertThat(acted.statusCode()).isEqualTo(200);
        assertThat(json(acted)).hasSize(2);
        assertThat(json(acted).get(1).path("error").asText()).isEqualTo("anna may not do that");
        assertThat(host.product.acted.get(0).has("events"))
                .as("events as the action says")
                .isFalse();
    }

    @Test
    void saysWhatIsWrongWithACallOfTheTestApi() throws Exception {
        Browser test = host.browser();
        assertThat(test.json("POST", "/refhost/act", "{}").statusCode()).isEqualTo(400);
        assertThat(test.json("POST", "/refhost/act", "[").body()).contains("The body is not JSON");
        assertThat(test.json("POST", "/refhost/can-view", "{\"users\":[1],\"subjects\":[]}")
                        .body())
                .contains("holds 1, which is no text");
        assertThat(test.get("/refhost/can-view?user=x").statusCode()).isEqualTo(400);
        assertThat(test.get("/refhost/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void everyPageKeepsTheBrowserAtHome() {
        HttpResponse<String> page = host.browser().get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(Jsoup.parse(page.body()).select("script:not([src]), style, [onclick], [style]"))
                .isEmpty();
    }

    @Test
    void whatIsNowhereIsAPageToo() {
        HttpResponse<String> page = host.browser().get("/nowhere");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is nothing here").contains("Reference Confluence");
        assertThat(host.browser().logIn("anna").get("/nowhere").body())
                .as("the visitor is known there too")
                .contains("Anna Any");
    }

    private static String token(Browser browser) {
        return Jsoup.parse(browser.get("/admin/plugins").body())
                .select("input[name=atl_token]")
                .attr("value");
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    /** Turned by hand. */
    private static final class TurnedClock extends Clock {

        private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
