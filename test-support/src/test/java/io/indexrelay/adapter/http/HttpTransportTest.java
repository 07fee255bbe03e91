package io.indexrelay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.delivery.Transport;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.delivery.Transport.Answer.Answered;
import io.indexrelay.delivery.Transport.Answer.Failed;
import io.indexrelay.delivery.Transport.Failure;
import io.indexrelay.delivery.Transport.Request;
import io.indexrelay.testsupport.contract.TransportContract;
import io.indexrelay.testsupport.endpoint.ScriptedEndpoint;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTransportTest extends TransportContract {

    private static final HttpOptions LOOPBACK = new HttpOptions(true, true, null, null, null, null);

    private final ScriptedEndpoint endpoint = new ScriptedEndpoint();

    @Override
    protected Transport transport() {
        return new HttpTransport(LOOPBACK);
    }

    @AfterEach
    void closeEndpoint() {
        endpoint.close();
    }

    @Test
    void refusesPlainHttpUnlessItIsAllowed() {
        Failed failed = failed(new HttpOptions(false, true, null, null, null, null), endpoint.uri());

        assertThat(failed.failure()).isEqualTo(Failure.FORBIDDEN_ADDRESS);
        assertThat(failed.reason()).contains("endpoint.allowHttp");
        assertThat(endpoint.received()).isEmpty();
    }

    @Test
    void refusesPrivateAddressesUnlessTheyAreAllowed() {
        Failed failed = failed(new HttpOptions(true, false, null, null, null, null), endpoint.uri());

        assertThat(failed.failure()).isEqualTo(Failure.FORBIDDEN_ADDRESS);
        assertThat(failed.reason()).contains("endpoint.allowPrivateNetwork");
        assertThat(endpoint.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "http://[fe80::1]/",
                "http://[::ffff:169.254.169.254]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://[64:ff9b:1::a9fe:a9fe]/",
                "http://[::ffff:0:a9fe:a9fe]/",
                "http://[fd00:ec2::254]/",
                "http://100.100.100.200/",
                "http://2852039166/",
                "http://0.0.0.0/",
                "http://224.0.0.1/",
                "http://255.255.255.255/"
            })
    void neverCallsWhatIsNoEndpoint(String address) {
        assertThat(failed(LOOPBACK, URI.create(address)).failure()).isEqualTo(Failure.FORBIDDEN_ADDRESS);
    }

    @Test
    void connectsToTheVeryAddressThatWasChecked() {
        AtomicInteger asked = new AtomicInteger();
        DnsResolver rebinding = names(host -> asked.incrementAndGet() == 1 ? "127.0.0.1" : "169.254.169.254");
        URI uri = URI.create("http://rebinding.example:" + endpoint.uri().getPort() + "/push");

        try (HttpTransport transport = new HttpTransport(LOOPBACK, rebinding, System::nanoTime)) {
            assertThat(transport.send(request(uri))).isInstanceOf(Answered.class);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void saysThatANameIsUnknown() {
        Failed failed = failed(LOOPBACK, URI.create("http://does-not-exist.invalid/"));

        assertThat(failed.failure()).isEqualTo(Failure.UNKNOWN_HOST);
        assertThat(failed.reason()).contains("does-not-exist.invalid");
    }

    @Test
    void asksTheProxyForTheEndpoint() {
        HttpOptions proxied = new HttpOptions(true, false, endpoint.uri("/"), null, null, null);

        try (HttpTransport transport = new HttpTransport(proxied)) {
            assertThat(transport.send(request(URI.create("http://index.invalid/push"))))
                    .isInstanceOf(Answered.class);
        }
        assertThat(endpoint.received().get(0).header("host")).contains("index.invalid");
    }

    @Test
    void neverAsksTheProxyForMetadata() {
        HttpOptions proxied = new HttpOptions(true, true, endpoint.uri("/"), null, null, null);

        assertThat(failed(proxied, URI.create("http://169.254.169.254/")).failure())
                .isEqualTo(Failure.FORBIDDEN_ADDRESS);
        assertThat(endpoint.received()).isEmpty();
    }

    @Test
    void leavesNoThreadBehind() {
        HttpTransport transport = new HttpTransport(LOOPBACK);
        transport.send(request(endpoint.uri()));
        endpoint.stall();
        transport.send(new Request("POST", endpoint.uri(), List.of(), new byte[1], Duration.ofMillis(100)));
        transport.close();

        Awaitility.await().until(() -> threads() == 0);
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("index-relay-http-"))
                .count();
    }

    private static Failed failed(HttpOptions options, URI uri) {
        try (HttpTransport transport = new HttpTransport(options)) {
            Answer answer = transport.send(request(uri));
            assertThat(answer).isInstanceOf(Failed.class);
            return (Failed) answer;
        }
    }

    private static Request request(URI uri) {
        return new Request("POST", uri, List.of(), new byte[] {1}, Duration.ofSeconds(10));
    }

    private interface Names {
        String of(String host);
    }

    private static DnsResolver names(Names names) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.getByName(names.of(host))};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
