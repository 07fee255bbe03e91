package com.atlassian.secrets.api;

import java.util.Optional;

public interface SecretService {
    void put(String text1, String text2) throws SecretServiceException;

    Optional<String> get(String text) throws SecretServiceException;

    void delete(String text) throws SecretServiceException;
}
