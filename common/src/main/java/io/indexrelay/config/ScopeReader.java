package io.indexrelay.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.scope.ScopeSettings;
import io.indexrelay.scope.ScopeSettings.Archived;
import io.indexrelay.scope.ScopeSettings.Files;
import java.util.List;

/** The part of a valid document that says what may leave. */
final class ScopeReader {

    private ScopeReader() {}

    static ScopeSettings read(ObjectNode document) {
        JsonNode scope = document.path("scope");
        JsonNode attachments = document.path("attachments");
        JsonNode largest = attachments.path("largest");
        return new ScopeSettings(
                texts(scope, "excludedKinds"),
                texts(scope, "keys"),
                texts(scope, "excludedKeys"),
                texts(scope, "spaceTypes"),
                Archived.NEVER.word().equals(scope.path("archived").textValue()) ? Archived.NEVER : Archived.AS_PRODUCT,
                texts(scope, "labels"),
                scope.path("labelsReachBelow").booleanValue(),
                texts(scope, "excludedLabels"),
                scope.path("excludedLabelsReachBelow").booleanValue(),
                texts(scope, "excludedIssueTypes"),
                texts(scope, "excludedSecurityLevels"),
                new Files(
                        texts(attachments, "mediaTypes"),
                        texts(attachments, "excludedMediaTypes"),
                        largest.isIntegralNumber() ? largest.intValue() : null),
                document.path("publicOnly").booleanValue());
    }

    private static List<String> texts(JsonNode group, String name) {
        return SettingsReader.texts(group.path(name));
    }
}
