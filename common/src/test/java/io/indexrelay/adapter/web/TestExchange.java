package io.indexrelay.adapter.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request as a test wants it. */
final class TestExchange implements WebExchange {

    private final Map<String, String> headers = new HashMap<>();
    private final String method;
    private final String path;
    private byte[] body = new byte[0];
    private boolean session;
    private boolean elevated;
    private boolean token;
    int bytesAsked;

    TestExchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /** A changing call as a script would make it: basic authentication, no cookie. */
    static TestExchange script(String method, String path, String body) {
        return new TestExchange(method, path)
                .with("Authorization", "Basic eDp5")
                .with("Content-Type", "application/json")
                .with("X-Atlassian-Token", "no-check")
                .body(body);
    }

    /** A changing call as the page makes it. */
    static TestExchange browser(String method, String path, String body) {
        return new TestExchange(method, path)
                .with("Content-Type", "application/json; charset=utf-8")
                .with("X-Atlassian-Token", "no-check")
                .with("Origin", "https://wiki.example.com")
                .session()
                .elevated()
                .body(body);
    }

    TestExchange with(String name, String value) {
        headers.put(name.toLowerCase(Locale.ROOT), value);
        return this;
    }

    TestExchange without(String name) {
        headers.remove(name.toLowerCase(Locale.ROOT));
        return this;
    }

    TestExchange session() {
        session = true;
        return this;
    }

    TestExchange elevated() {
        elevated = true;
        return this;
    }

    TestExchange notElevated() {
        elevated = false;
        return this;
    }

    TestExchange token() {
        token = true;
        return this;
    }

    TestExchange body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    TestExchange body(byte[] bytes) {
        body = bytes;
        return this;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Map<String, String> query() {
        return Map.of();
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public boolean hasSession() {
        return session;
    }

    @Override
    public byte[] body(int limit) {
        bytesAsked = limit;
        return Arrays.copyOf(body, Math.min(body.length, limit));
    }

    @Override
    public boolean isElevated() {
        return elevated;
    }

    @Override
    public boolean hasValidToken() {
        return token;
    }
}
