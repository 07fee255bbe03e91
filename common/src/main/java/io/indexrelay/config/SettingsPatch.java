package io.indexrelay.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.indexrelay.snapshot.People;
import io.indexrelay.snapshot.Person;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One partial document on its way into the settings: merged, then judged as a whole. */
final class SettingsPatch {

    private final ObjectNode document;
    private final EndpointCheck endpointCheck;
    private final SecretFields secretFields;
    private final KeyRing keyRing;
    private final People people;
    private final Instant now;
    private final JsonNode keyBefore;
    private final Map<String, Optional<Secret>> writes = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    SettingsPatch(ObjectNode current, EndpointCheck endpointCheck, KeyRing keyRing, People people, Instant now) {
        this.document = current.deepCopy();
        this.keyBefore = Schema.get(document, Schema.APP_USER_KEY);
        this.endpointCheck = endpointCheck;
        this.secretFields = new SecretFields(endpointCheck);
        this.keyRing = keyRing;
        this.people = people;
        this.now = now;
    }

    /** @throws InvalidSettingsException with every problem */
    void apply(ObjectNode patch) {
        merge("", patch);
        problems.addAll(secretFields.problems());
        if (problems.isEmpty()) {
            judgeTogether(SettingsReader.read(document).endpoint());
        }
        if (!problems.isEmpty()) {
            throw new InvalidSettingsException(problems);
        }
    }

    ObjectNode document() {
        return document;
    }

    Map<String, Optional<Secret>> secrets() {
        Map<String, Optional<Secret>> all = new LinkedHashMap<>(secretFields.writes());
        all.putAll(writes);
        return all;
    }

    private void merge(String prefix, ObjectNode patch) {
        patch.fields().forEachRemaining(entry -> {
            String path = prefix + entry.getKey();
            if (Schema.all().containsKey(path)) {
                set(path, entry.getValue());
            } else if (!Schema.isGroup(path)) {
                problems.add(new Problem(path, "there is no setting \"" + path + "\""));
            } else if (entry.getValue() instanceof ObjectNode inner) {
                merge(path + ".", inner);
            } else if (entry.getValue().isNull()) {
                Schema.all().keySet().stream()
                        .filter(field -> field.startsWith(path + "."))
                        .forEach(field -> set(field, entry.getValue()));
            } else {
                problems.add(new Problem(path, "an object of settings is wanted"));
            }
        });
    }

    private void set(String path, JsonNode value) {
        JsonNode current = Schema.get(document, path);
        switch (path) {
            case Schema.HEADERS -> Schema.set(document, path, secretFields.headers((ObjectNode) current, value));
            case Schema.CLIENT_CERTIFICATE -> Schema.set(
                    document, path, secretFields.clientCertificate(current, value));
            case Schema.METRICS_TOKEN -> Schema.set(document, path, secretFields.metricsToken(current, value));
            case Schema.KEYS -> bringKeys(value);
            case Schema.APP_USER -> appUser(value);
            case Schema.APP_USER_KEY -> appUserKey(value);
            default -> setPlain(path, value);
        }
    }

    /** Who is named now stays meant, whoever bears that name later. */
    private void appUser(JsonNode value) {
        setPlain(Schema.APP_USER, value);
        if (!value.isTextual()) {
            Schema.set(document, Schema.APP_USER_KEY, NullNode.instance);
            return;
        }
        String username = value.textValue();
        Optional<Person> person;
        try {
            person = username.isBlank()
                    ? Optional.empty()
                    : people.keyOf(username).flatMap(people::byKey);
        } catch (RuntimeException | LinkageError e) {
            problems.add(new Problem(
                    Schema.APP_USER,
                    "\"" + username + "\" could not be looked up ("
                            + e.getClass().getSimpleName() + "); try again when the user directory answers"));
            return;
        }
        if (person.isEmpty()) {
            problems.add(new Problem(
                    Schema.APP_USER,
                    "\"" + username + "\" is no user of this product; the name of an active user is wanted, or null"));
        } else if (!person.get().active()) {
            problems.add(new Problem(
                    Schema.APP_USER,
                    "\"" + username + "\" is inactive; the name of an active user is wanted, or null"));
        } else {
            Schema.set(
                    document, Schema.APP_USER_KEY, TextNode.valueOf(person.get().key()));
        }
    }

    /** It is shown, and may come back as it was shown. */
    private void appUserKey(JsonNode value) {
        boolean isShown = value.equals(keyBefore) || value.equals(Schema.get(document, Schema.APP_USER_KEY));
        if (!isShown) {
            problems.add(new Problem(
                    Schema.APP_USER_KEY,
                    value + " cannot be set; it follows from appUser, the name of an active user"));
        }
    }

    private void setPlain(String path, JsonNode value) {
        Schema.Field field = Schema.all().get(path);
        if (field == null) {
            throw new IllegalArgumentException(path);
        }
        JsonNode wanted = value.isNull() ? field.standard() : value;
        field.check()
                .problem(wanted)
                .ifPresentOrElse(
                        message -> problems.add(new Problem(path, message)),
                        () -> Schema.set(document, path, wanted.deepCopy()));
    }

    /** Keys that are there are passed over, secrets that are brought are added; nothing is taken away here. */
    private void bringKeys(JsonNode value) {
        if (!value.isArray()) {
            problems.add(new Problem(
                    Schema.KEYS, "a list of {\"type\",\"secret\"} is wanted; a key is retired by DELETE /keys/{id}"));
            return;
        }
        List<KeyInfo> keys = new ArrayList<>(KeyRing.read(Schema.get(document, Schema.KEYS)));
        for (int index = 0; index < value.size(); index++) {
            bringKey(keys, value.get(index), Schema.KEYS + "[" + index + "]");
        }
        if (keys.stream().filter(key -> key.isActive(now)).count() > KeyRing.MAX_ACTIVE) {
            problems.add(new Problem(Schema.KEYS, "at most " + KeyRing.MAX_ACTIVE + " keys sign at a time"));
        }
        Schema.set(document, Schema.KEYS, KeyRing.write(keys));
    }

    private void bringKey(List<KeyInfo> keys, JsonNode entry, String field) {
        if (entry.has("id")) {
            if (keys.stream().noneMatch(key -> key.toJson().equals(entry))) {
                problems.add(new Problem(
                        field,
                        "a key cannot be changed here; bring {\"type\",\"secret\"}, or use POST"
                                + " and DELETE /keys"));
            }
            return;
        }
        KeyType type = KeyType.of(entry.path("type").textValue()).orElse(null);
        if (type == null) {
            problems.add(new Problem(field + ".type", entry.path("type") + " is no type of key; use hmac or ed25519"));
            return;
        }
        String text = entry.path("secret").isTextual() ? entry.path("secret").textValue() : "";
        Optional<String> problem = KeyMaterial.problem(type, text);
        if (problem.isPresent() || entry.size() != 2) {
            problems.add(new Problem(field + ".secret", problem.orElse("only type and secret are wanted")));
            return;
        }
        Secret secret = Secret.of(text);
        KeyInfo key = keyRing.newKey(type, secret, now);
        if (keys.stream().noneMatch(known -> known.fingerprint().equals(key.fingerprint()))) {
            keys.add(0, key);
            writes.put(KeyRing.secretName(key.id()), Optional.of(secret));
        }
    }

    private void judgeTogether(EndpointSettings endpoint) {
        URI url = endpoint.url();
        if (url != null && "http".equalsIgnoreCase(url.getScheme()) && !endpoint.allowHttp()) {
            problems.add(new Problem(
                    "endpoint.url", "\"" + url + "\" is plain HTTP; use https, or switch endpoint.allowHttp on"));
        }
        if (url != null) {
            endpointCheck
                    .refusal(url, endpoint.allowPrivateNetwork())
                    .ifPresent(refusal -> problems.add(new Problem("endpoint.url", "\"" + url + "\": " + refusal)));
        }
        URI proxy = endpoint.proxy();
        if (proxy != null && (!"http".equalsIgnoreCase(proxy.getScheme()) || proxy.getPort() < 0)) {
            problems.add(new Problem("endpoint.proxy", "\"" + proxy + "\" is not of the form http://host:port"));
        }
        String pem = endpoint.caPem();
        if (pem != null) {
            endpointCheck
                    .refusalOfCertificates(pem)
                    .ifPresent(refusal -> problems.add(new Problem("endpoint.caPem", refusal)));
        }
    }
}
