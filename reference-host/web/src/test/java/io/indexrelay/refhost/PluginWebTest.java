package io.indexrelay.refhost;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.refhost.sample.SamplePlugin;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin gets from the web side of its host, with a real plugin in the real framework. */
class PluginWebTest {

    private static final String SAMPLE = "/plugins/servlet/sample";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static RunningHost host;

    @BeforeAll
    static void start() throws Exception {
        Path jar = SamplePlugin.writeTo(folder);
        host = RunningHost.start(folder.resolve("home"), "--install", jar.toString());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void saysThatThePluginIsEnabled() {
        assertThat(host.printed()).contains("io.indexrelay.sample 1.0.0 is enabled.");
    }

    @Test
    void aServletSeesItsOwnPathAndWhatFollows() {
        Browser admin = admin();
        assertThat(admin.get(SAMPLE).body()).isEqualTo("/plugins/servlet/sample|null");
        assertThat(admin.get(SAMPLE + "/a/b?c=d").body()).isEqualTo("/plugins/servlet/sample|/a/b");
    }

    @Test
    void theMostPrecisePatternWins() {
        assertThat(admin().get(SAMPLE + "/open").body()).contains("open, not decorated");
    }

    @Test
    void initParametersArrive() {
        assertThat(admin().get(SAMPLE + "/parameter").body()).isEqualTo("green");
    }

    @Test
    void runsWithThePluginsClassLoader() {
        assertThat(admin().get(SAMPLE + "/loader").body()).isEqualTo("true");
    }

    @Test
    void knowsWhoAsks() {
        assertThat(admin().get(SAMPLE + "/who").body()).isEqualTo("admin k-admin true true");
        assertThat(host.browser().basic("boss", "boss").get(SAMPLE + "/who").body())
                .isEqualTo("boss k-boss true false");
        assertThat(host.browser().logIn("anna").get(SAMPLE + "/who").body()).isEqualTo("anna k-anna false false");
    }

    @Test
    void anUnannotatedServletIsForLoggedInUsers() {
        HttpResponse<String> program = host.browser().get(SAMPLE);
        assertThat(program.statusCode()).isEqualTo(401);
        HttpResponse<String> browser =
                host.browser().with("Accept", "text/html").get(SAMPLE + "?a=b");
        assertThat(browser.statusCode()).isEqualTo(302);
        assertThat(Browser.location(browser))
                .endsWith("/confluence/login?destination=%2Fconfluence%2Fplugins%2Fservlet%2Fsample%3Fa%3Db");
    }

    @Test
    void anAnnotatedServletMayBeOpenToAll() {
        assertThat(host.browser().get(SAMPLE + "/open").statusCode()).isEqualTo(200);
    }

    @Test
    void aServletThatCannotBeBuiltIs404AndThePluginLivesOn() {
        assertThat(host.browser().get("/plugins/servlet/broken").statusCode()).isEqualTo(404);
        assertThat(admin().get(SAMPLE).statusCode()).isEqualTo(200);
        assertThat(admin().get("/plugins/servlet/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void aServletThatThrowsIs500WithoutTheReason() {
        HttpResponse<String> answer = admin().get(SAMPLE + "/fail");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong").doesNotContain("secret reason");
    }

    @Test
    void filtersRunByLocationAndWeight() {
        HttpResponse<String> answer = admin().get(SAMPLE);
        assertThat(answer.headers().allValues("X-Marked")).containsExactly("early=null", "first=admin", "second=admin");
        assertThat(admin().get("/plugins/servlet/broken").headers().allValues("X-Marked"))
                .isEmpty();
    }

    @Test
    void textsComeFromThePluginsBundleInTheBrowsersLanguage() {
        assertThat(admin().get(SAMPLE + "/text").body()).isEqualTo("Hello World no.such");
        assertThat(admin().with("Accept-Language", "de").get(SAMPLE + "/text").body())
                .isEqualTo("Hallo World no.such");
        assertThat(admin().with("Accept-Language", "fr").get(SAMPLE + "/text").body())
                .isEqualTo("Hello World no.such");
    }

    @Test
    void hasTablesOfItsOwn() {
        int before = Integer.parseInt(admin().get(SAMPLE + "/notes").body());
        assertThat(admin().get(SAMPLE + "/notes").body()).isEqualTo(Integer.toString(before + 1));
    }

    @Test
    void knowsItsProduct() {
        assertThat(admin().get(SAMPLE + "/urls").body())
                .matches("http://localhost:[0-9]+/confluence /confluence conf 9\\.2\\.1");
    }

    @Test
    void anAdminPageIsDecorated() {
        Document page = Jsoup.parse(admin().get(SAMPLE + "/admin").body());
        assertThat(page.title()).isEqualTo("Sample & page - Reference Confluence");
        assertThat(page.select("#content #own").text()).isEqualTo("the plugin's own part");
        assertThat(page.select("#content h1").text()).isEqualTo("Ünï");
        assertThat(page.select("head meta[name=sample]").attr("content")).isEqualTo("1");
        assertThat(page.select("meta[name=decorator]")).isEmpty();
        assertThat(page.select(".refhost-user").text()).isEqualTo("Ada <Admin>");
    }

    @Test
    void itsResourcesAreInTheHeadDependenciesFirst() {
        Document page = Jsoup.parse(admin().get(SAMPLE + "/admin").body());
        List<String> addresses = page.select("head link[rel=stylesheet], head script").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .map(address -> address.replaceAll("\\?.*", "").replaceAll(".*/", ""))
                .toList();
        assertThat(addresses)
                .containsExactly(
                        "host.js",
                        "jquery.min.js",
                        "aui-prototyping.css",
                        "aui-prototyping.js",
                        "host.css",
                        "base.css",
                        "page.js");
    }

    @Test
    void everyAddressOfThePageIsServedByTheHost() {
        Document page = Jsoup.parse(admin().get(SAMPLE + "/admin").body());
        page.select("head link[rel=stylesheet], head script").forEach(element -> {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            assertThat(address).startsWith("/confluence/download/resources/");
            HttpResponse<String> file = host.browser().get(address.substring("/confluence".length()));
            assertThat(file.statusCode()).as(address).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type").orElse(""))
                    .startsWith(element.hasAttr("href") ? "text/css" : "text/javascript");
        });
    }

    @Test
    void servesFilesOfFoldersAndNothingElseOfTheJar() {
        String base = "/download/resources/io.indexrelay.sample:page/";
        assertThat(host.browser().get(base + "images/dot.svg").headers().firstValue("Content-Type"))
                .hasValue("image/svg+xml");
        assertThat(host.browser().get(base + "images/none.svg").statusCode()).isEqualTo(404);
        assertThat(host.browser().get(base + "atlassian-plugin.xml").statusCode())
                .isEqualTo(404);
        assertThat(host.browser()
                        .get(base + "images/..%2f..%2fatlassian-plugin.xml")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(host.browser().get("/download/resources/no.such:key/page.js").statusCode())
                .isEqualTo(404);
    }

    @Test
    void linksAreInTheSidebarForThoseWhoMaySeeThem() {
        Document page = Jsoup.parse(admin().get("/admin").body());
        assertThat(page.select("#sample-link").text()).isEqualTo("Sample <link>");
        assertThat(page.select("#sample-link").attr("href")).isEqualTo("/confluence" + SAMPLE + "/admin");
        assertThat(page.select(".aui-nav-heading").eachText())
                .containsExactly("Reference host", "Configuration", "Own heading");
        assertThat(page.select("#sample-sys")).hasSize(1);
        assertThat(page.select("#sample-unknown")).isEmpty();
        Document boss =
                Jsoup.parse(host.browser().basic("boss", "boss").get("/admin").body());
        assertThat(boss.select("#sample-link")).hasSize(1);
        assertThat(boss.select("#sample-sys")).isEmpty();
    }

    @Test
    void aBrowserMustConfirmThePasswordAndAProgramNot() {
        Browser browser = host.browser().logIn("admin");
        HttpResponse<String> first = browser.get(SAMPLE + "/admin?x=1");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(Browser.location(first))
                .endsWith(
                        "/confluence/admin/websudo?destination=%2Fconfluence%2Fplugins%2Fservlet%2Fsample%2Fadmin%3Fx%3D1");
        assertThat(browser.confirm("admin").get(SAMPLE + "/admin").statusCode()).isEqualTo(200);
        assertThat(admin().get(SAMPLE + "/admin").statusCode()).isEqualTo(200);
    }

    private static Browser admin() {
        return host.browser().basic("admin", "admin");
    }
}
