package io.indexrelay.adapter.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.indexrelay.config.Secret;
import io.indexrelay.config.SecretStore;
import io.indexrelay.config.SettingsException;
import io.indexrelay.outbox.Transactions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets in PluginSettings, each under a key of its own, by AES-256-GCM with that key's name as associated data, so that
 * no value can be put in another's place. Thread-safe.
 */
public final class SalSecretStore implements SecretStore {

    private static final int MAX_KEY = 100;
    private static final int MAX_VALUE = 99_000;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String VERSION = "1:";

    private final PluginSettingsFactory settings;
    private final Transactions transactions;
    private final DataKey dataKey;
    private final RandomGenerator random;
    private final String namespace;

    /**
     * @param sharedHome asked at each use
     * @param random cryptographically strong
     * @param namespace the plugin's key
     */
    public SalSecretStore(
            PluginSettingsFactory settings,
            Transactions transactions,
            Supplier<Path> sharedHome,
            RandomGenerator random,
            String namespace) {
        this.settings = settings;
        this.transactions = transactions;
        this.dataKey = new DataKey(sharedHome, random);
        this.random = random;
        this.namespace = namespace + ".secret.";
    }

    @Override
    public Optional<Secret> find(String name) {
        String key = key(name);
        Optional<String> kept = transactions.inTransaction(() ->
                Optional.ofNullable((String) settings.createGlobalSettings().get(key)));
        return kept.map(value -> Secret.of(decrypted(name, key, value)));
    }

    @Override
    public void put(String name, Secret secret) {
        String key = key(name);
        String value = encrypted(key, secret);
        if (value.length() > MAX_VALUE) {
            throw new SettingsException(
                    name + " is too long to be kept; at most " + MAX_VALUE * 3 / 4 + " bytes are possible");
        }
        transactions.inTransaction(() -> {
            settings.createGlobalSettings().put(key, value);
            return name;
        });
    }

    @Override
    public void delete(String name) {
        String key = key(name);
        transactions.inTransaction(() -> {
            settings.createGlobalSettings().remove(key);
            return name;
        });
    }

    private String encrypted(String key, Secret secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, dataKey.readOrCreate(), nonce, key)
                    .doFinal(secret.reveal().getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return VERSION + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new SettingsException("a secret cannot be encrypted: " + e.getMessage(), e);
        }
    }

    private String decrypted(String name, String key, String value) {
        try {
            if (!value.startsWith(VERSION)) {
                throw new GeneralSecurityException("of another form than this version writes");
            }
            byte[] all = Base64.getDecoder().decode(value.substring(VERSION.length()));
            if (all.length <= NONCE_BYTES) {
                throw new GeneralSecurityException("cut off");
            }
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, dataKey.read(), nonce, key);
            return new String(cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SettingsException(
                    "the secret " + name + " cannot be decrypted: it was encrypted with another data key than that of"
                            + " this shared home, or changed. Set it again",
                    e);
        }
    }

    private static Cipher cipher(int mode, byte[] dataKey, byte[] nonce, String key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(dataKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(key.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private String key(String name) {
        String key = namespace + name;
        if (key.length() > MAX_KEY) {
            throw new SettingsException("the name " + name + " is too long to be kept");
        }
        return key;
    }
}
