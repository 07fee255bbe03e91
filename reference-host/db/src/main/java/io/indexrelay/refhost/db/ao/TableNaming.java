package io.indexrelay.refhost.db.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

/**
 * The products' names: {@code AO_}, the last six hex digits of the MD5 of the namespace, {@code _}, and the entity in
 * UPPER_UNDERSCORE. {@code com.pyxis.greenhopper.jira} thus becomes the well-known {@code AO_60DB71}.
 */
final class TableNaming {

    private static final int DIGITS = 6;

    private TableNaming() {}

    static String prefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(digest);
            return "AO_" + hex.substring(hex.length() - DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has MD5", impossible);
        }
    }

    /** Names longer than 30 characters are refused by the converters themselves. */
    static NameConverters converters(String prefix) {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    /** A plugin's migration touches no table but its own. */
    static SchemaConfiguration ownTablesOnly(String prefix) {
        String start = prefix + "_";
        return (table, caseSensitive) -> caseSensitive
                ? table.startsWith(start)
                : table.toUpperCase(Locale.ROOT).startsWith(start);
    }
}
