package io.indexrelay.adapter.http;

import io.indexrelay.config.Secret;
import io.indexrelay.config.SettingsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collection;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** TLS 1.2 or newer with the host name checked by Java itself. */
final class Tls implements TlsSocketStrategy {

    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private final SSLContext context;

    private Tls(SSLContext context) {
        this.context = context;
    }

    /** @throws SettingsException when certificates cannot be read; the message names the setting */
    static Tls of(HttpOptions options) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys(options), trust(options.caPem()), null);
            return new Tls(context);
        } catch (GeneralSecurityException | IOException e) {
            throw new SettingsException("TLS cannot be set up: " + e.getMessage(), e);
        }
    }

    @Override
    public SSLSocket upgrade(Socket socket, String target, int port, Object attachment, HttpContext httpContext)
            throws IOException {
        SSLSocket upgraded = (SSLSocket) context.getSocketFactory().createSocket(socket, target, port, true);
        SSLParameters parameters = upgraded.getSSLParameters();
        parameters.setProtocols(PROTOCOLS);
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        upgraded.setSSLParameters(parameters);
        upgraded.startHandshake();
        return upgraded;
    }

    private static KeyManager @Nullable [] keys(HttpOptions options) throws GeneralSecurityException, IOException {
        Secret certificate = options.clientCertificate();
        if (certificate == null) {
            return null;
        }
        Secret password = options.clientCertificatePassword();
        char[] opener = password == null ? new char[0] : password.reveal().toCharArray();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Base64.getMimeDecoder().decode(certificate.reveal())), opener);
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, opener);
            return factory.getKeyManagers();
        } catch (IllegalArgumentException | IOException e) {
            throw new SettingsException(
                    "endpoint.clientCertificate is not a PKCS#12 file in base64 that its password opens", e);
        }
    }

    private static TrustManager @Nullable [] trust(@Nullable String pem) throws GeneralSecurityException, IOException {
        if (pem == null) {
            return null;
        }
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (X509Certificate known : ofJava()) {
            store.setCertificateEntry("java-" + number++, known);
        }
        for (Certificate added : certificates(pem)) {
            store.setCertificateEntry("added-" + number++, added);
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    private static X509Certificate[] ofJava() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                return x509.getAcceptedIssuers();
            }
        }
        return new X509Certificate[0];
    }

    private static Collection<? extends Certificate> certificates(String pem) {
        try {
            Collection<? extends Certificate> found = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            if (!found.isEmpty()) {
                return found;
            }
            throw new SettingsException("endpoint.caPem holds no certificate");
        } catch (GeneralSecurityException e) {
            throw new SettingsException("endpoint.caPem holds no certificate in PEM: " + e.getMessage(), e);
        }
    }
}
