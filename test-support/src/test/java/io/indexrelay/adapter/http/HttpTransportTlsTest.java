package io.indexrelay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.indexrelay.config.Secret;
import io.indexrelay.config.SettingsException;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.delivery.Transport.Answer.Answered;
import io.indexrelay.delivery.Transport.Answer.Failed;
import io.indexrelay.delivery.Transport.Failure;
import io.indexrelay.delivery.Transport.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS as an endpoint of the customer's own certificate authority speaks it. */
class HttpTransportTlsTest {

    private static final String PASSWORD = "changeit";

    private static byte[] serverStore = {};
    private static byte[] clientStore = {};
    private static String serverPem = "";

    private @Nullable HttpsServer server;

    @BeforeAll
    static void makeCertificates(@TempDir Path folder) throws Exception {
        serverStore = keystore(folder, "server", "CN=localhost", "SAN=dns:localhost,ip:127.0.0.1");
        clientStore = keystore(folder, "client", "CN=relay", "SAN=dns:relay");
        serverPem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(
                                store(serverStore).getCertificate("mine").getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() throws Exception {
        Answer answer = send(options(null, null), uri("localhost", false));

        assertThat(answer).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.failure())
                .isEqualTo(Failure.TLS));
    }

    @Test
    void acceptsItOnceTheAdministratorDoes() throws Exception {
        assertThat(send(options(serverPem, null), uri("localhost", false))).isInstanceOf(Answered.class);
    }

    @Test
    void refusesATrustedCertificateOfAnotherName() throws Exception {
        Answer answer = send(options(serverPem, null), uri("127.0.0.2", false));

        assertThat(answer).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.failure())
                .isEqualTo(Failure.TLS));
    }

    @Test
    void showsItsOwnCertificateWhereOneIsWanted() throws Exception {
        URI uri = uri("localhost", true);

        assertThat(send(options(serverPem, null), uri)).isInstanceOf(Failed.class);
        assertThat(send(options(serverPem, clientStore), uri)).isInstanceOf(Answered.class);
    }

    @Test
    void namesTheSettingThatCannotBeRead() {
        assertThatThrownBy(() -> new HttpTransport(options("no certificate", null)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("endpoint.caPem");
        assertThatThrownBy(() -> new HttpTransport(options(null, new byte[] {1, 2, 3})))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("endpoint.clientCertificate");
    }

    private static HttpOptions options(@Nullable String pem, byte @Nullable [] certificate) {
        return new HttpOptions(
                false,
                true,
                null,
                pem,
                certificate == null ? null : Secret.of(Base64.getEncoder().encodeToString(certificate)),
                Secret.of(PASSWORD));
    }

    private static Answer send(HttpOptions options, URI uri) {
        try (HttpTransport transport = new HttpTransport(options)) {
            return transport.send(new Request("POST", uri, List.of(), new byte[] {1}, Duration.ofSeconds(20)));
        }
    }

    private URI uri(String host, boolean wantClient) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(serverStore), PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusting(store(clientStore)));
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        HttpsServer started = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0), 0);
        started.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = context.getDefaultSSLParameters();
                wanted.setNeedClientAuth(wantClient);
                parameters.setSSLParameters(wanted);
            }
        });
        started.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        started.start();
        server = started;
        return URI.create("https://" + host + ":" + started.getAddress().getPort() + "/push");
    }

    private static KeyStore trusting(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("client", keys.getCertificate("mine"));
        return store;
    }

    private static KeyStore store(byte[] bytes) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(bytes), PASSWORD.toCharArray());
        return store;
    }

    private static byte[] keystore(Path folder, String name, String subject, String names) throws Exception {
        Path file = folder.resolve(name + ".p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(List.of(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "mine",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD,
                        "-dname",
                        subject,
                        "-ext",
                        names))
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        return Files.readAllBytes(file);
    }
}
