package io.indexrelay.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.standardwebhooks.Webhook;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the reference indexer, in a real browser: the busiest objects and the chain of digests. */
class IndexerPageTest {

    private static final String SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final String SOURCE = "urn:indexrelay:confluence:wiki";
    private static final String HOUR = "{'from':'2026-11-21T%02d:00:00.000Z','to':'2026-11-21T%02d:00:00.000Z'}";

    private int sequence;

    @Test
    void showsTheBusiestObjectsToThoseWhoMaySeeThemAndWhereTheChainIsBroken(@TempDir Path folder) throws Exception {
        try (Indexer indexer = Indexer.start(JavaProcess.freePort(), SECRET, folder);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(Chromium.options())) {
            push(
                    indexer,
                    person("amina", "['finance']"),
                    person("bruno", "[]"),
                    page("1", "Release plan", "[['anyone']]"),
                    page("2", "Budget", "[['group:finance']]"),
                    digest(1, "", 3, 40));
            String hash =
                    indexer.digests(SOURCE).path("digests").path(0).path("hash").asText();
            push(indexer, digest(2, hash, 7, 10));

            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1200, 1000));
            List<String> complaints = new ArrayList<>();
            page.onPageError(complaints::add);
            page.navigate(indexer.page() + "?view=busiest&hours=0&as=amina");

            assertThat(page.locator(".ranked h3")).hasText(new String[] {"Budget", "Release plan"});
            assertThat(page.locator(".ranked .score").first()).hasText("50 views");
            assertThat(page.locator(".chain .lozenge")).hasText("whole");
            assertThat(page.locator(".links .link")).hasCount(2);

            page.locator("#as").selectOption("bruno");
            assertThat(page.locator(".ranked h3")).hasText(new String[] {"Release plan"});
            assertThat(page.locator(".ranked .score")).hasText("10 views");
            assertThat(page.locator("#by button[value=edits]")).isVisible();
            page.locator("#by button[value=edits]").click();
            assertThat(page.locator("#count")).containsText("Nothing busy that bruno may see");

            push(indexer, digest(4, "f".repeat(64), 1, 1));
            assertThat(page.locator(".problem")).containsText("expected 3/1, came 4/1");
            assertThat(page.locator("#sources .note")).containsText("broken");

            page.locator("#show-search").click();
            assertThat(page.locator(".result .meta").first()).isVisible();
            assertThat(page.locator("#ranking")).isHidden();
            assertThat(complaints).isEmpty();
            Path pictures = Files.createDirectories(Artifacts.project().resolve("system-tests/target/screenshots"));
            page.locator("#show-busiest").click();
            page.locator("#by button[value=views]").click();
            assertThat(page.locator(".ranked")).hasCount(1);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(pictures.resolve("reference-indexer-busiest.png")));
        }
    }

    private void push(Indexer indexer, String... events) throws Exception {
        JsonNode batch =
                new ObjectMapper().readTree("[" + String.join(",", events).replace('\'', '"') + "]");
        String id = "msg_%027d".formatted(++sequence);
        long time = Instant.now().getEpochSecond();
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(indexer.endpoint())
                                .header("Content-Type", "application/cloudevents-batch+json; charset=utf-8")
                                .header("webhook-id", id)
                                .header("webhook-timestamp", Long.toString(time))
                                .header("webhook-signature", new Webhook(SECRET).sign(id, time, batch.toString()))
                                .POST(BodyPublishers.ofString(batch.toString()))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("rejected");
    }

    private String person(String key, String groups) {
        return event(
                "user.upserted",
                "user/" + key,
                "{'key':'%s','username':'%s','displayName':'%s','active':true,'groups':%s,'organizations':[]}"
                        .formatted(key, key, key, groups));
    }

    private String page(String id, String title, String access) {
        return event(
                "content.upserted",
                "page/" + id,
                "{'kind':'page','id':'%s','title':'%s','url':'http://wiki/%s','labels':[],'access':{'all':%s}}"
                        .formatted(id, title, id, access));
    }

    /** Views of the plan and of the budget in one hour. */
    private String digest(int number, String previous, int plan, int budget) {
        String entry = "{'subject':'page/%d','views':%d,'viewers':1,'edits':0,'comments':0}";
        return event(
                "activity.digest",
                "digest/activity",
                "{'window':%s,'number':%d,'part':1,'parts':1,'previous':'%s','privacy':'aggregate','entries':[%s,%s],'dropped':0}"
                        .formatted(
                                HOUR.formatted(number, number + 1),
                                number,
                                previous,
                                entry.formatted(1, plan),
                                entry.formatted(2, budget)));
    }

    private String event(String type, String subject, String data) {
        return ("{'specversion':'1.0','id':'wiki:1:%d','source':'%s','type':'io.indexrelay.%s.v1','subject':'%s',"
                        + "'epoch':1,'sequence':'%020d','data':%s}")
                .formatted(++sequence, SOURCE, type, subject, sequence, data);
    }
}
