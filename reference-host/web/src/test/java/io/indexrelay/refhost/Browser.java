package io.indexrelay.refhost;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks a host as a browser or a program would. Keeps cookies; follows no redirects. Paths are below the context path. */
final class Browser {

    private final URI base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new LinkedHashMap<>();

    Browser(URI base) {
        this.base = base;
    }

    /** From now on each request has this header. */
    Browser with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Browser basic(String user, String password) {
        String pair = user + ":" + password;
        return with(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    Browser logIn(String user) {
        HttpResponse<String> answer = form("/login", "username", user, "password", user);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("login: " + answer.statusCode());
        }
        return this;
    }

    Browser confirm(String password) {
        HttpResponse<String> answer = form("/admin/websudo", "password", password);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("websudo: " + answer.statusCode());
        }
        return this;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    HttpResponse<String> form(String path, String... namesAndValues) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return send(request("POST", path, BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** Sends the upload form. */
    HttpResponse<String> upload(String path, Path jar, String token) throws IOException {
        String boundary = "----refhost";
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n%s\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes((part.formatted("atl_token", "", "") + token + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(part.formatted("plugin", "; filename=\"p.jar\"", "Content-Type: application/java-archive\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(jar));
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request("POST", path, BodyPublishers.ofByteArray(body.toByteArray()))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    HttpResponse<String> json(String method, String path, String body) {
        return send(request(method, path, BodyPublishers.ofString(body)).header("Content-Type", "application/json"));
    }

    HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body) {
        return send(request(method, path, body));
    }

    private HttpRequest.Builder request(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The cookies by name. */
    Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (one, other) -> other));
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
