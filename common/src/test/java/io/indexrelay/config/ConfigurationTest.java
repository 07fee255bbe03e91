package io.indexrelay.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.indexrelay.adapter.http.HttpEndpointCheck;
import io.indexrelay.scope.ScopeSettings;
import io.indexrelay.snapshot.Person;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);

    private final TestConfiguration store = new TestConfiguration();
    private final Configuration configuration = store.configuration();

    @Test
    void hasSafeDefaults() {
        Settings settings = configuration.settings();

        assertThat(settings.endpoint().url()).isNull();
        assertThat(settings.endpoint().allowHttp()).isFalse();
        assertThat(settings.endpoint().allowPrivateNetwork()).isFalse();
        assertThat(settings.endpoint().timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.endpoint().gzip()).isTrue();
        assertThat(settings.endpoint().maxBatchEvents()).isEqualTo(100);
        assertThat(settings.endpoint().maxBatchBytes()).isEqualTo(1 << 20);
        assertThat(settings.bodies()).isTrue();
        assertThat(settings.emails()).isFalse();
        assertThat(settings.attachments()).isEqualTo(new AttachmentSettings(false, 100 << 20));
        assertThat(settings.paused()).isFalse();
        assertThat(configuration.activeKeys()).isEmpty();
    }

    @Test
    void keepsWalksWithinABudget() {
        assertThat(configuration.settings().backfill())
                .isEqualTo(new BackfillSettings(50, 0, 4, Duration.ofMillis(500)));

        change("{'backfill':{'share':100,'rowsPerSecond':200,'maxLoad':0,'maxAnswerMillis':0}}");
        assertThat(configuration.settings().backfill()).isEqualTo(new BackfillSettings(100, 200, 0, Duration.ZERO));
    }

    @Test
    void letsBytesOfAttachmentsGoUpToASize() {
        change("{'attachments':{'bytes':true,'maxBytes':2048}}");
        assertThat(configuration.settings().attachments()).isEqualTo(new AttachmentSettings(true, 2048));

        change("{'attachments':null}");
        assertThat(configuration.settings().attachments()).isEqualTo(new AttachmentSettings(false, 100 << 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'attachments':{'maxBytes':1023}}",
                "{'attachments':{'maxBytes':2097152001}}",
                "{'attachments':{'maxBytes':4096.5}}",
                "{'attachments':{'maxBytes':'4096'}}",
                "{'attachments':{'bytes':1}}",
                "{'attachments':true}"
            })
    void refusesWhatIsNoSizeOfAttachments(String patch) {
        assertThat(fields(refused(patch))).singleElement().asString().startsWith("attachments");
    }

    @Test
    void mergesAPartialDocument() {
        change("{'endpoint':{'url':'https://index.example.com/push','timeoutSeconds':5}}");
        change("{'endpoint':{'gzip':false},'paused':true}");

        Settings settings = configuration.settings();
        assertThat(settings.endpoint().url()).isEqualTo(URI.create("https://index.example.com/push"));
        assertThat(settings.endpoint().timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.endpoint().gzip()).isFalse();
        assertThat(settings.paused()).isTrue();
    }

    @Test
    void resetsToTheDefaultByNull() {
        change("{'endpoint':{'url':'https://index.example.com/','timeoutSeconds':5,'headers':{'X-A':'one'}},"
                + "'bodies':'none'}");

        change("{'endpoint':null,'bodies':null}");

        assertThat(configuration.document())
                .isEqualTo(new TestConfiguration().configuration().document());
        assertThat(store.secrets).isEmpty();
    }

    @Test
    void losesNothingWhenWhatWasReadIsWrittenAgain() {
        change("{'endpoint':{'url':'https://index.example.com/','proxy':'http://proxy.example:3128',"
                + "'headers':{'Authorization':'Bearer abc'}},'emails':true,'metricsToken':'0123456789abcdef'}");
        configuration.createKey("hmac");
        configuration.createKey("ed25519");
        var before = configuration.document();
        Map<String, Secret> secrets = Map.copyOf(store.secrets);

        assertThat(configuration.change(before.deepCopy())).isEmpty();

        assertThat(configuration.document()).isEqualTo(before);
        assertThat(store.secrets).isEqualTo(secrets);
    }

    @Test
    void namesEveryProblemAndSavesNothing() {
        InvalidSettingsException refused = refused("{'endpoint':{'url':'ftp://x','timeoutSeconds':0,'colour':1,"
                + "'headers':{'X-Secret':'kept?'}},'paused':'yes','nonsense':{}}");

        assertThat(fields(refused))
                .containsExactlyInAnyOrder(
                        "endpoint.url", "endpoint.timeoutSeconds", "endpoint.colour", "paused", "nonsense");
        assertThat(refused.problems())
                .anySatisfy(problem -> assertThat(problem.message()).isEqualTo("0 is not a whole number from 1 to 120"))
                .anySatisfy(problem -> assertThat(problem.message()).isEqualTo("\"yes\" is not true or false"));
        assertThat(store.json).isNull();
        assertThat(store.secrets).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "not an address           | such as https://",
                "/relative                | absolute",
                "https:///nohost          | absolute",
                "ftp://example.com/       | absolute",
                "https://u:pw@example.com | endpoint.headers",
                "https://example.com/#x   | fragment",
                "https://example.com:0/   | port",
                "http://example.com/      | endpoint.allowHttp",
                "https://localhost/       | endpoint.allowPrivateNetwork",
                "https://127.0.0.1/       | endpoint.allowPrivateNetwork",
                "https://[::1]/           | endpoint.allowPrivateNetwork",
                "https://10.1.2.3/        | endpoint.allowPrivateNetwork",
                "https://169.254.169.254/ | metadata",
                "https://[fe80::1]/       | link-local",
                "https://100.100.100.200/ | metadata",
                "https://0.0.0.0/         | unspecified"
            })
    void refusesAddressesThatCannotBeAnEndpoint(String url, String hint) {
        InvalidSettingsException refused = refused("{'endpoint':{'url':'" + url + "'}}");

        assertThat(fields(refused)).containsExactly("endpoint.url");
        assertThat(refused.problems().get(0).message()).contains(hint).doesNotContain("pw@");
    }

    @Test
    void neverAllowsLinkLocalAddresses() {
        assertThat(fields(refused("{'endpoint':{'url':'http://169.254.169.254/','allowHttp':true,"
                        + "'allowPrivateNetwork':true}}")))
                .containsExactly("endpoint.url");
    }

    @Test
    void allowsLoopbackOverHttpWhenAsked() {
        change("{'endpoint':{'url':'http://localhost:7070/','allowHttp':true,'allowPrivateNetwork':true}}");

        assertThat(configuration.settings().endpoint().url()).isEqualTo(URI.create("http://localhost:7070/"));
    }

    @Test
    void judgesTheWholeWhenOnlyASwitchChanges() {
        change("{'endpoint':{'url':'http://localhost:7070/','allowHttp':true,'allowPrivateNetwork':true}}");

        assertThat(fields(refused("{'endpoint':{'allowHttp':false}}"))).containsExactly("endpoint.url");
    }

    @Test
    void neverShowsASecret() {
        Map<String, String> changed = change("{'endpoint':{'headers':{'Authorization':'Bearer top-secret'}},"
                + "'metricsToken':'top-secret-token-0','keys':[{'type':'hmac','secret':'" + SECRET + "'}]}");

        assertThat(configuration.document().toString())
                .doesNotContain("top-secret")
                .doesNotContain(SECRET)
                .contains("\"Authorization\":{\"set\":true,\"fingerprint\":");
        assertThat(changed.toString()).doesNotContain("top-secret").doesNotContain(SECRET);
        assertThat(changed)
                .containsOnlyKeys("endpoint.headers", "metricsToken", "keys")
                .containsValue("changed");
        assertThat(configuration.headers()).containsEntry("Authorization", Secret.of("Bearer top-secret"));
        assertThat(configuration.metricsToken()).contains(Secret.of("top-secret-token-0"));
    }

    @Test
    void neverRepeatsASecretThatItRefuses() {
        InvalidSettingsException refused = refused("{'endpoint':{'headers':{'X-A':'hush\\u0007hush'},"
                + "'clientCertificate':{'pkcs12':'aHVzaA==','password':'hush'}},'metricsToken':'hush',"
                + "'keys':[{'type':'hmac','secret':'whsec_hush'}]}");

        assertThat(fields(refused))
                .containsExactlyInAnyOrder(
                        "endpoint.headers.X-A", "endpoint.clientCertificate", "metricsToken", "keys[0].secret");
        assertThat(refused.getMessage()).doesNotContain("hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type", "host", "webhook-signature", "User-Agent", "a b", "Proxy-Authorization"})
    void refusesHeadersThatAreOursOrNone(String name) {
        assertThat(fields(refused("{'endpoint':{'headers':{'" + name + "':'x'}}}")))
                .containsExactly("endpoint.headers." + name);
    }

    @Test
    void replacesAHeaderInAnyCaseAndRemovesItByNull() {
        change("{'endpoint':{'headers':{'X-Api-Key':'one','X-Other':'two'}}}");
        change("{'endpoint':{'headers':{'x-api-key':'three'}}}");
        assertThat(configuration.headers())
                .containsOnlyKeys("x-api-key", "X-Other")
                .containsEntry("x-api-key", Secret.of("three"));

        change("{'endpoint':{'headers':{'X-API-KEY':null}}}");
        assertThat(configuration.headers()).containsOnlyKeys("X-Other");
        assertThat(store.secrets).hasSize(1);
    }

    @Test
    void refusesAMarkThatIsNotTheOneShown() {
        change("{'endpoint':{'headers':{'X-A':'one'}}}");

        assertThat(fields(refused("{'endpoint':{'headers':{'X-A':{'set':true,'fingerprint':'0000'}}}}")))
                .containsExactly("endpoint.headers.X-A");
    }

    @Test
    void takesHowActivityIsTold() {
        change("{'activity':{'enabled':true,'privacy':'per-user','intervalMinutes':15,'minPeople':3,"
                + "'neverUsers':['ceo'],'neverGroups':['works-council']}}");

        assertThat(configuration.settings().activity())
                .isEqualTo(new ActivitySettings(
                        true, Privacy.PER_USER, Duration.ofMinutes(15), 3, List.of("ceo"), List.of("works-council")));
        assertThat(fields(refused("{'activity':{'privacy':'all','intervalMinutes':0,'neverUsers':['']}}")))
                .containsExactlyInAnyOrder("activity.privacy", "activity.intervalMinutes", "activity.neverUsers");
    }

    @Test
    void countsNobodyUnlessAnAdministratorWantsIt() {
        assertThat(configuration.settings().activity().enabled()).isFalse();
        assertThat(configuration.settings().activity().privacy()).isEqualTo(Privacy.AGGREGATE);
    }

    @Test
    void takesAnActiveUserAsAppUserAndRemembersWhoThatWas() {
        store.byName.put("relay", person("relay-key", "relay", true));
        change("{'appUser':'relay','dryRun':true}");

        assertThat(configuration.settings().appUser()).isEqualTo(new AppUser("relay", "relay-key"));
        assertThat(configuration.settings().dryRun()).isTrue();
        assertThat(configuration.document().path("appUserKey").asText()).isEqualTo("relay-key");
        configuration.change(configuration.document());

        change("{'appUser':null}");
        assertThat(configuration.settings().appUser()).isNull();
        assertThat(configuration.document().path("appUserKey").isNull()).isTrue();
    }

    @Test
    void refusesAnAppUserWhoIsUnknownOrInactive() {
        store.byName.put("gone", person("gone-key", "gone", false));

        assertThat(refused("{'appUser':'nobody'}").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("appUser");
            assertThat(problem.message()).contains("\"nobody\" is no user of this product", "active user");
        });
        assertThat(refused("{'appUser':'gone'}").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("\"gone\" is inactive"));
        assertThat(fields(refused("{'appUser':'gone','paused':true}"))).containsExactly("appUser");
        assertThat(fields(refused("{'appUserKey':'other'}"))).containsExactly("appUserKey");
        assertThat(configuration.settings().paused()).isFalse();
    }

    private static Person person(String key, String username, boolean isActive) {
        return new Person(key, username, null, username, isActive, List.of(), List.of());
    }

    @Test
    void knowsNoLimitsOfWhatLeavesAtFirst() {
        assertThat(configuration.settings().scope()).isEqualTo(ScopeSettings.ALL);
        assertThat(configuration.scope().isOpen()).isTrue();
    }

    @Test
    void takesLimitsOfWhatLeaves() {
        change("{'scope':{'excludedKinds':['comment','filter'],'keys':['DOCS','TEAM-*'],'excludedKeys':['~*'],"
                + "'spaceTypes':['global'],'archived':'never','labels':['public'],'labelsReachBelow':true,"
                + "'excludedLabels':['secret?'],'excludedLabelsReachBelow':false,"
                + "'excludedIssueTypes':['Bug (old)'],'excludedSecurityLevels':['*']},"
                + "'attachments':{'mediaTypes':['text/*'],'excludedMediaTypes':['text/html'],'largest':1000},"
                + "'publicOnly':true}");

        assertThat(configuration.scope())
                .isEqualTo(new ScopeSettings(
                        List.of("comment", "filter"),
                        List.of("DOCS", "TEAM-*"),
                        List.of("~*"),
                        List.of("global"),
                        ScopeSettings.Archived.NEVER,
                        List.of("public"),
                        true,
                        List.of("secret?"),
                        false,
                        List.of("Bug (old)"),
                        List.of("*"),
                        new ScopeSettings.Files(List.of("text/*"), List.of("text/html"), 1000),
                        true))
                .isEqualTo(configuration.settings().scope());
        change("{'scope':null,'attachments':null,'publicOnly':null}");
        assertThat(configuration.scope().isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "scope.excludedKinds|['pages']|one of project, issue",
                "scope.excludedKinds|['page','page']|\"page\" stands there twice",
                "scope.excludedKinds|'page'|a list of some of",
                "scope.keys|['^TEAM.*$']|such as DOCS or TEAM-*",
                "scope.keys|['']|a text of 1 to 255 characters",
                "scope.excludedKeys|'HR'|a list of at most 1000",
                "scope.spaceTypes|[]|at least one of global, personal",
                "scope.spaceTypes|['team']|one of global, personal",
                "scope.archived|'always'|one of product, never",
                "scope.labels|['a','a']|\"a\" stands there twice",
                "scope.labelsReachBelow|'yes'|true or false",
                "scope.excludedIssueTypes|[7]|a text of 1 to 255 characters",
                "attachments.mediaTypes|['(image)']|such as application/pdf or text/*",
                "attachments.largest|0|a whole number from 1 to",
                "publicOnly|'yes'|true or false"
            })
    void refusesALimitThatNobodyCouldMean(String field, String value, String right) {
        int dot = field.indexOf('.');
        String patch = dot < 0
                ? "{'" + field + "':" + value + ",'paused':true}"
                : "{'" + field.substring(0, dot) + "':{'" + field.substring(dot + 1) + "':" + value
                        + "},'paused':true}";

        assertThat(refused(patch).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.message()).contains(right);
        });
        assertThat(store.json).as("nothing is half saved").isNull();
    }

    @Test
    void takesAnExistingSecretOnce() {
        change("{'keys':[{'type':'hmac','secret':'" + SECRET + "'}]}");
        change("{'keys':[{'type':'hmac','secret':'" + SECRET + "'}]}");

        List<ActiveKey> keys = configuration.activeKeys();
        assertThat(keys).hasSize(1);
        assertThat(keys.get(0).secret()).isEqualTo(Secret.of(SECRET));
    }

    @Test
    void neverRetiresAKeyByLeavingItOut() {
        configuration.createKey("hmac");

        change("{'keys':[]}");

        assertThat(configuration.activeKeys()).hasSize(1);
        assertThat(fields(refused("{'keys':null}"))).containsExactly("keys");
        assertThat(fields(refused("{'keys':[{'id':'foreign','type':'hmac'}]}"))).containsExactly("keys[0]");
    }

    @Test
    void makesKeysNewestFirstAndAtMostFive() {
        ActiveKey first = configuration.createKey("hmac");
        ActiveKey second = configuration.createKey("hmac");

        assertThat(configuration.activeKeys()).containsExactly(second, first);
        assertThat(first.secret().reveal())
                .startsWith("whsec_")
                .isNotEqualTo(second.secret().reveal());
        assertThat(Base64.getDecoder().decode(first.secret().reveal().substring(6)))
                .hasSize(32);

        for (int i = 0; i < 3; i++) {
            configuration.createKey("hmac");
        }
        assertThatThrownBy(() -> configuration.createKey("hmac")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> configuration.createKey("rsa"))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("rsa");
    }

    @Test
    void knowsThePublicHalfOfAnEd25519Key() {
        // RFC 8032, 7.1, test 1.
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        byte[] point = HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

        change("{'keys':[{'type':'ed25519','secret':'whsk_"
                + Base64.getEncoder().encodeToString(seed) + "'}]}");

        assertThat(configuration.settings().keys().get(0).publicKey())
                .isEqualTo("whpk_" + Base64.getEncoder().encodeToString(point));
    }

    @Test
    void retiresAKeyNowOrLaterButNeverTheLast() {
        String old = configuration.createKey("hmac").key().id();
        assertThatThrownBy(() -> configuration.retireKey(old, TestConfiguration.NOW))
                .isInstanceOf(ConflictException.class);
        String next = configuration.createKey("hmac").key().id();

        assertThat(configuration.retireKey("unknown", TestConfiguration.NOW)).isEmpty();
        assertThat(configuration.retireKey(old, TestConfiguration.NOW.plusSeconds(60)))
                .isPresent();
        assertThat(configuration.activeKeys()).hasSize(2);
        assertThatThrownBy(() -> configuration.retireKey(next, TestConfiguration.NOW))
                .as("the only other one has an end")
                .isInstanceOf(ConflictException.class);

        assertThat(configuration.retireKey(old, TestConfiguration.NOW))
                .hasValueSatisfying(
                        left -> assertThat(left).extracting(KeyInfo::id).containsExactly(next));
        assertThat(store.secrets).hasSize(1);
    }

    @Test
    void forgetsEndedKeysWithTheirSecretsWhenItMakesAnother() {
        String old = configuration.createKey("hmac").key().id();
        configuration.createKey("hmac");
        configuration.retireKey(old, TestConfiguration.NOW.plusSeconds(60));
        Clock later = Clock.fixed(TestConfiguration.NOW.plusSeconds(61), ZoneOffset.UTC);
        new Configuration(store, store, store, new HttpEndpointCheck(), store.people, new Random(8), later)
                .createKey("ed25519");

        assertThat(configuration.settings().keys())
                .extracting(KeyInfo::id)
                .hasSize(2)
                .doesNotContain(old);
        assertThat(store.secrets).hasSize(2);
    }

    @Test
    void refusesDocumentsThatAreNoneOrTooDeep() {
        assertThat(refused("{'paused':true").getMessage()).contains("no JSON");
        assertThat(refused("[]").getMessage()).contains("JSON object");
        assertThat(refused("{'paused':true,'paused':false}").getMessage()).contains("no JSON");
        assertThat(refused("{'scope':" + "[".repeat(40) + "]".repeat(40) + "}").getMessage())
                .contains("32");
    }

    @Test
    void takesCertificatesInPemOnly() {
        assertThat(fields(refused("{'endpoint':{'caPem':'no certificate'}}"))).containsExactly("endpoint.caPem");
    }

    private Map<String, String> change(String json) {
        return configuration.change(Json.parse(json.replace('\'', '"')));
    }

    private InvalidSettingsException refused(String json) {
        InvalidSettingsException refused = catchThrowableOfType(InvalidSettingsException.class, () -> change(json));
        assertThat(refused).as(json).isNotNull();
        return refused;
    }

    private static List<String> fields(InvalidSettingsException refused) {
        return refused.problems().stream().map(Problem::field).collect(Collectors.toList());
    }
}
