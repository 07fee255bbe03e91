package io.indexrelay.refhost.act;

/**
 * A user whom an action names.
 *
 * @param key the product's permanent key
 * @param name the directory's name
 */
public record Person(String key, String name) {

    Done done() {
        return Done.of("user/" + key);
    }
}
