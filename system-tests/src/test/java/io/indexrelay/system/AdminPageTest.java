package io.indexrelay.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                Browser browser = playwright.chromium().launch(chromium())) {
            createContainer(host);
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
                picture(page, pictures.resolve("admin-" + product.word() + ".png"));
                assertThat(endpoint.problems()).isEmpty();
                assertThat(endpoint.eventsOf("sync/all"))
                        .extracting(VerifyingEndpoint.Event::name)
                        .contains("sync.started");
            }
            page.locator("#ir-ping").click();
            assertThat(page.locator("#ir-form-answer .aui-message-error")).isVisible();
            createContent(host);
            assertThat(page.locator("#ir-state")).hasText(Pattern.compile("retrying", Pattern.CASE_INSENSITIVE));
            assertThat(page.locator("#ir-failure")).not().hasText("never");
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

    private static void picture(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** The browser of the machine: none is ever downloaded. */
    private static BrowserType.LaunchOptions chromium() {
        Path browser = List.of("chromium", "chromium-browser", "google-chrome").stream()
                .flatMap(name -> Pattern.compile(":")
                        .splitAsStream(System.getenv("PATH"))
                        .map(dir -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium on the path; ./test installs it, or install the package chromium"));
        return new BrowserType.LaunchOptions()
                .setExecutablePath(browser)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }
}
