package com.atlassian.secrets.api.plugins;

import java.util.Optional;

public interface PluginSecretService {
    void put(String text1, String text2);

    Optional<String> get(String text);

    void delete(String text);
}
