package io.indexrelay.refhost.jira.act;

import io.indexrelay.refhost.act.Refused;
import java.util.Base64;

/** Bytes in actions. */
final class Base64Texts {

    private Base64Texts() {}

    static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new Refused("The field \"base64\" holds no Base64: " + e.getMessage());
        }
    }
}
