package io.indexrelay.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a valid document into records. */
final class SettingsReader {

    private SettingsReader() {}

    static Settings read(ObjectNode document) {
        JsonNode endpoint = document.path("endpoint");
        List<String> headerNames = new ArrayList<>();
        endpoint.path("headers").fieldNames().forEachRemaining(headerNames::add);
        return new Settings(
                new EndpointSettings(
                        uri(endpoint.path("url")),
                        endpoint.path("allowHttp").booleanValue(),
                        endpoint.path("allowPrivateNetwork").booleanValue(),
                        Duration.ofSeconds(endpoint.path("timeoutSeconds").intValue()),
                        endpoint.path("gzip").booleanValue(),
                        endpoint.path("maxBatchEvents").intValue(),
                        endpoint.path("maxBatchBytes").intValue(),
                        headerNames,
                        uri(endpoint.path("proxy")),
                        endpoint.path("caPem").textValue(),
                        endpoint.path("clientCertificate").path("set").booleanValue()),
                KeyRing.read(document.path("keys")),
                "full".equals(document.path("bodies").textValue()),
                document.path("emails").booleanValue(),
                new AttachmentSettings(
                        document.path("attachments").path("bytes").booleanValue(),
                        document.path("attachments").path("maxBytes").intValue()),
                activity(document.path("activity")),
                new BackfillSettings(
                        document.path("backfill").path("share").intValue(),
                        document.path("backfill").path("rowsPerSecond").intValue(),
                        document.path("backfill").path("maxLoad").intValue(),
                        Duration.ofMillis(document.path("backfill")
                                .path("maxAnswerMillis")
                                .intValue())),
                ScopeReader.read(document),
                document.path("paused").booleanValue(),
                document.path("dryRun").booleanValue(),
                appUser(document.path(Schema.APP_USER), document.path(Schema.APP_USER_KEY)),
                reconcile(document.path("reconcile")),
                texts(document.path("senderNodes")));
    }

    private static ActivitySettings activity(JsonNode activity) {
        return new ActivitySettings(
                activity.path("enabled").booleanValue(),
                Privacy.of(activity.path("privacy").asText()),
                Duration.ofMinutes(activity.path("intervalMinutes").intValue()),
                activity.path("minPeople").intValue(),
                texts(activity.path("neverUsers")),
                texts(activity.path("neverGroups")));
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static @Nullable AppUser appUser(JsonNode username, JsonNode key) {
        return username.isTextual() ? new AppUser(username.textValue(), key.asText("")) : null;
    }

    private static ReconcileSettings reconcile(JsonNode node) {
        return new ReconcileSettings(
                node.path("enabled").booleanValue(),
                node.path("hour").intValue(),
                node.path("readEveryDays").intValue(),
                node.path("mostDeletedPercent").intValue(),
                node.path("fewDeleted").intValue());
    }

    private static @Nullable URI uri(JsonNode value) {
        return value.isTextual() ? URI.create(value.textValue()) : null;
    }
}
