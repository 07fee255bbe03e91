package io.indexrelay.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator's first ten minutes, in a real browser: log in, set the endpoint, make a key, ping, start the backfill. */
class AdminPageTest {

    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");

    @BeforeAll
    static void aBusyMachineMayTakeItsTime() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void anAdministratorSetsEverythingUpOnOnePage(
            Product product, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws IOException {
        try (ReferenceProduct host = ReferenceProduct.start(
                        product,
                        JavaProcess.freePort(),
                        folder.resolve("home"),
                        List.of("--install", Artifacts.plugin(product).toString()));
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(Chromium.options())) {
            createContainer(host);
            host.api()
                    .send("PUT", "/config", Map.of("backfill", Line.NEVER_RESTING))
                    .json();
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1200, 1500));
            List<String> complaints = new ArrayList<>();
            page.onPageError(complaints::add);
            List<String> elsewhere = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith("http://localhost")
                        && !request.url().startsWith("data:")) {
                    elsewhere.add(request.url());
                }
            });

            logIn(page, host);
            Path pictures = Files.createDirectories(Artifacts.project().resolve("system-tests/target/screenshots"));
            picture(page, pictures.resolve("admin-" + product.word() + "-first.png"));

            String secret = makeKey(page);
            int port = JavaProcess.freePort();
            try (VerifyingEndpoint endpoint = new VerifyingEndpoint(port, secret, null)) {
                refuseBadAddress(page);
                save(page, endpoint);
                page.locator("#ir-ping").click();
                assertThat(page.locator("#ir-form-answer .aui-message-success")).containsText("204");
                page.locator("#ir-start").click();
                assertThat(page.locator("#ir-jobs .aui-lozenge-success")).isVisible();
                assertThat(page.locator("#ir-waiting")).hasText("0");
                findADelivery(page);
                replay(page);
                selfCheck(page);
                picture(page, pictures.resolve("admin-" + product.word() + ".png"));
                purge(page);
                assertThat(endpoint.problems()).isEmpty();
                assertThat(endpoint.eventsOf("purge"))
                        .extracting(VerifyingEndpoint.Event::name)
                        .containsExactly("purge");
                assertThat(endpoint.eventsOf("sync/all"))
                        .extracting(VerifyingEndpoint.Event::name)
                        .contains("sync.started");
            }
            page.locator("#ir-ping").click();
            assertThat(page.locator("#ir-form-answer .aui-message-error")).isVisible();
            createContent(host);
            assertThat(page.locator("#ir-state")).hasText(Pattern.compile("retrying", Pattern.CASE_INSENSITIVE));
            assertThat(page.locator("#ir-failure")).not().hasText("never");
            page.locator("#ir-subject").fill("");
            page.locator("#ir-deliveries-refresh").click();
            assertThat(page.locator("#ir-delivery-rows tr[data-result=retry]").first())
                    .containsText("No answer");
            picture(page, pictures.resolve("admin-" + product.word() + "-failing.png"));
            warnEarly(page);
            picture(page, pictures.resolve("admin-" + product.word() + "-outage.png"));
            rotateKey(page);
            assertThat(complaints).isEmpty();
            assertThat(elsewhere).isEmpty();
        }
    }

    private static void createContainer(ReferenceProduct host) {
        switch (host.product()) {
            case JIRA -> host.act(
                    "admin", "createProject", Map.of("key", "DOC", "name", "Documentation", "lead", "admin"));
            case CONFLUENCE -> host.act("admin", "createSpace", Map.of("key", "DOC", "name", "Documentation"));
        }
    }

    private static void createContent(ReferenceProduct host) {
        switch (host.product()) {
            case JIRA -> host.act("admin", "createIssue", Map.of("project", "DOC", "summary", "Nobody listens"));
            case CONFLUENCE -> host.act("admin", "createPage", Map.of("space", "DOC", "title", "Nobody listens"));
        }
    }

    private static void logIn(Page page, ReferenceProduct host) {
        page.navigate(host.base() + "/plugins/servlet/index-relay");
        page.locator("#username").fill("admin");
        page.locator("#password").fill("admin");
        page.locator("#password").press("Enter");
        page.locator("#password").fill("admin");
        page.locator("#password").press("Enter");
        assertThat(page.locator("#ir-state")).not().hasText("…");
    }

    private static String makeKey(Page page) {
        page.locator("#ir-key-form button[type=submit]").click();
        assertThat(page.locator("#ir-new-key")).isVisible();
        Matcher secret = SECRET.matcher(page.locator("#ir-new-values").innerHTML());
        assertThat(secret.find()).as("the new key is shown once").isTrue();
        page.reload();
        assertThat(page.locator("#ir-key-rows tr")).hasCount(1);
        assertThat(page.content()).doesNotContain(secret.group());
        return secret.group();
    }

    /** Makes a second key and gives the first an end, which stands there from then on; the last key without one stays. */
    private static void rotateKey(Page page) {
        page.locator("#ir-key-form button[type=submit]").click();
        Locator rows = page.locator("#ir-key-rows tr");
        assertThat(rows).hasCount(2);
        rows.nth(1).locator("button").click();
        String end = rows.nth(1).locator("input").inputValue();
        rows.nth(1).locator("button").first().click();
        assertThat(page.locator("#ir-key-rows tr.ir-ending")).hasCount(1);
        page.reload();
        assertThat(page.locator("#ir-key-rows tr.ir-ending td").nth(3)).containsText(end.substring(0, 4));
        rows.nth(0).locator("button").click();
        rows.nth(0).locator("button").first().click();
        assertThat(page.locator("#ir-key-answer .aui-message-error")).containsText("last key");
        assertThat(rows).hasCount(2);
    }

    /** The error stands at its field, and nothing is saved. */
    private static void refuseBadAddress(Page page) {
        page.locator("#ir-url").fill("ftp://index.example.com/push");
        page.locator("#ir-save").click();
        assertThat(page.locator("#ir-form .error").first()).isVisible();
        page.reload();
        assertThat(page.locator("#ir-url")).hasValue("");
    }

    private static void save(Page page, VerifyingEndpoint endpoint) {
        page.locator("#ir-url").fill(endpoint.uri().toString());
        page.locator("label[for=ir-private]").click();
        page.locator("label[for=ir-http]").click();
        page.locator("#ir-save").click();
        assertThat(page.locator("#ir-form-answer .aui-message-success")).isVisible();
    }

    /** When was it sent last, and what did the endpoint answer? */
    private static void findADelivery(Page page) {
        page.locator("#ir-subject").fill("nonsense");
        page.locator("#ir-subject-form button").click();
        assertThat(page.locator("#ir-deliveries-answer .aui-message-error")).containsText("nonsense");
        page.locator("#ir-subject").fill("sync/all");
        page.locator("#ir-subject-form button").click();
        assertThat(page.locator("#ir-delivery-rows tr")).hasCount(2);
        assertThat(page.locator("#ir-delivery-rows tr").first()).containsText("sync.completed");
        assertThat(page.locator("#ir-delivery-rows tr").first()).containsText("HTTP 204");
        page.locator("#ir-subject").fill("");
        page.locator("#ir-deliveries-refresh").click();
        assertThat(page.locator("#ir-delivery-rows details summary").first()).isVisible();
        page.locator("#ir-delivery-rows details summary").first().click();
        assertThat(page.locator("#ir-no-letters")).isVisible();
    }

    private static void replay(Page page) {
        page.locator("#ir-replay summary").click();
        page.locator("#ir-since").fill("2099-01-01T00:00");
        page.locator("#ir-replay-form button").click();
        assertThat(page.locator("#ir-replay-answer .aui-message-error")).containsText("future");
        String hourAgo = String.valueOf(page.evaluate(
                "() => { const t = new Date(Date.now() - 3600000); t.setMinutes(t.getMinutes() - t.getTimezoneOffset());"
                        + " return t.toISOString().substring(0, 16); }"));
        page.locator("#ir-since").fill(hourAgo);
        page.locator("#ir-replay-form button").click();
        assertThat(page.locator("#ir-replay-answer .aui-message-success")).isVisible();
        assertThat(page.locator("#ir-jobs .aui-lozenge-success")).hasCount(2);
        assertThat(page.locator("#ir-waiting")).hasText("0");
    }

    private static void selfCheck(Page page) {
        page.locator("#ir-samples").fill("0");
        page.locator("#ir-check-go").click();
        assertThat(page.locator("#ir-check-answer .aui-message-error")).containsText("1 to 10000");
        page.locator("#ir-samples").fill("6");
        page.locator("#ir-check-go").click();
        assertThat(page.locator("#ir-check-answer .aui-message-success")).isVisible();
        assertThat(page.locator("#ir-jobs .aui-lozenge-success")).hasCount(3);
        assertThat(page.locator("#ir-check-state")).hasText(Pattern.compile("agrees", Pattern.CASE_INSENSITIVE));
        assertThat(page.locator("#ir-waiting")).hasText("0");
    }

    /** Only when the administrator says so twice. */
    private static void purge(Page page) {
        page.onceDialog(dialog -> dialog.dismiss());
        page.locator("#ir-purge").click();
        assertThat(page.locator("#ir-purge-answer .aui-message")).hasCount(0);
        page.onceDialog(dialog -> dialog.accept());
        page.locator("#ir-purge").click();
        assertThat(page.locator("#ir-purge-answer .aui-message-success")).isVisible();
        assertThat(page.locator("#ir-jobs .aui-lozenge-success")).hasCount(4);
    }

    /** The page sees the status of this outage as it will be in a while. */
    private static void warnEarly(Page page) {
        assertThat(page.locator("#ir-backlog .aui-message")).hasCount(0);
        page.route("**/api/1.0/status", route -> {
            APIResponse now = route.fetch();
            String later = now.text()
                    .replaceFirst(
                            "\"oldest\":\"[^\"]*\"",
                            "\"oldest\":\"" + Instant.now().minus(Duration.ofMinutes(16)) + "\"");
            route.fulfill(new Route.FulfillOptions().setResponse(now).setBody(later));
        });
        assertThat(page.locator("#ir-backlog .aui-message-warning")).containsText("the oldest came 16 min ago");
        page.unroute("**/api/1.0/status");
        assertThat(page.locator("#ir-backlog .aui-message")).hasCount(0);
    }

    private static void picture(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
