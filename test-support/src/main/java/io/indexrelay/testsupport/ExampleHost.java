package io.indexrelay.testsupport;

import io.indexrelay.admin.Host;
import java.net.URI;

/** A node of a Confluence. */
public record ExampleHost() implements Host {

    @Override
    public String product() {
        return "confluence";
    }

    @Override
    public String productVersion() {
        return "9.2.1";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public URI baseUrl() {
        return URI.create("https://wiki.example.com");
    }

    @Override
    public String node() {
        return "node-1";
    }
}
