package io.indexrelay.config;

import java.net.URI;
import java.util.Optional;

/** Judges what can be judged of an endpoint's address without asking a name server. */
public interface EndpointCheck {

    /** Why this address can never be called with these settings; empty when it may, as far as can be seen. */
    Optional<String> refusal(URI url, boolean allowPrivateNetwork);

    /** Why this PKCS#12 file in base64 cannot be used; empty when its password opens it. */
    Optional<String> refusal(Secret clientCertificate, Secret password);

    /** Why these certificates in PEM cannot be used; empty when they can. */
    Optional<String> refusalOfCertificates(String pem);
}
